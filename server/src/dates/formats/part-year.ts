import { defineDateFormat } from '../dateFormat.ts';

export const partYear = defineDateFormat({
  id: 'Part YYYY',
  examples: {
    en: ['Early 2019', 'Late 2020'],
    de: ['Anfang 2019', 'Mitte 2020', 'Ende 2020'],
    fr: ['début 2019', 'fin 2020'],
    it: ['inizio 2019', 'fine 2020'],
    nl: ['begin 2019', 'eind 2020'],
    ru: ['начало 2019'],
    pl: ['koniec 2020'],
  },
});
