import { defineDateFormat } from '../dateFormat.ts';

export const shortMonthHyphenShortYear = defineDateFormat({
  id: 'MMM-YY',
  examples: { en: ['Mar-21'] },
  onlyInRange: true,
});
