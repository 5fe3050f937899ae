import { defineDateFormat } from '../dateFormat.ts';

export const shortMonthCommaYear = defineDateFormat({
  id: 'MMM, YYYY',
  examples: { en: ['Mar, 2021'] },
});
