import { defineDateFormat } from '../dateFormat.ts';

export const shortMonthDotCommaYear = defineDateFormat({
  id: 'MMM., YYYY',
  examples: { en: ['Sep., 2021'] },
});
