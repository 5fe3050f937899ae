import { defineDateFormat } from '../dateFormat.ts';

export const unpaddedDayHyphenMonthHyphenYear = defineDateFormat({
  id: 'D-M-YYYY',
  examples: { en: ['5-3-2021'] },
});
