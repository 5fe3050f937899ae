import { defineDateFormat } from '../dateFormat.ts';

export const shortMonthDotDayYear = defineDateFormat({
  id: 'MMM. D, YYYY',
  examples: { en: ['Mar. 5, 2020'] },
});
