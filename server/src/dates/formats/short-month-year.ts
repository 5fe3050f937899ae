import { defineDateFormat } from '../dateFormat.ts';

export const shortMonthYear = defineDateFormat({
  id: 'MMM YYYY',
  examples: { en: ['Mar 2021', 'Sep 2019'], de: ['Okt 2020'], fr: ['janv 2020'], pt: ['dez 2021'], nl: ['mrt 2020'] },
});
