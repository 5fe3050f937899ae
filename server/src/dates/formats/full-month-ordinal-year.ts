import { defineDateFormat } from '../dateFormat.ts';

export const fullMonthOrdinalYear = defineDateFormat({
  id: 'MMMM Do, YYYY',
  examples: { en: ['March 22nd, 2020', 'March 13th, 2020'] },
});
