import { defineDateFormat } from '../dateFormat.ts';

export const shortMonthDotYear = defineDateFormat({
  id: 'MMM. YYYY',
  examples: { en: ['Mar. 2021'], fr: ['janv. 2020'], de: ['Dez. 2019'], ru: ['янв. 2020'] },
});
