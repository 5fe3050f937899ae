import { defineDateFormat } from '../dateFormat.ts';

export const fullMonthDayBareYear = defineDateFormat({
  id: 'MMMM D YYYY',
  examples: { en: ['March 5 2020'] },
});
