import { defineDateFormat } from '../dateFormat.ts';

export const fullMonthYear = defineDateFormat({
  id: 'MMMM YYYY',
  examples: {
    en: ['March 2021', 'May 2020'],
    de: ['März 2021'],
    fr: ['février 2019'],
    es: ['enero 2020'],
    ru: ['январь 2020'],
    tr: ['Ocak 2020'],
    pl: ['styczeń 2020'],
    hi: ['जनवरी 2020'],
  },
});
