import { defineDateFormat } from '../dateFormat.ts';

export const shortMonthHyphenYear = defineDateFormat({
  id: 'MMM-YYYY',
  examples: { en: ['Mar-2021'] },
});
