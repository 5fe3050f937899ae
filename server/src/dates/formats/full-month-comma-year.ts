import { defineDateFormat } from '../dateFormat.ts';

export const fullMonthCommaYear = defineDateFormat({
  id: 'MMMM, YYYY',
  examples: { en: ['March, 2021'], es: ['enero, 2020'] },
});
