import { defineDateFormat } from '../dateFormat.ts';

export const fullMonthDayYear = defineDateFormat({
  id: 'MMMM D, YYYY',
  examples: { en: ['March 5, 2020'] },
});
