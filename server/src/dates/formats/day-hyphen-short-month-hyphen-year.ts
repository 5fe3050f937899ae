import { defineDateFormat } from '../dateFormat.ts';

export const dayHyphenShortMonthHyphenYear = defineDateFormat({
  id: 'D-MMM-YYYY',
  examples: { en: ['5-Mar-2020'] },
});
