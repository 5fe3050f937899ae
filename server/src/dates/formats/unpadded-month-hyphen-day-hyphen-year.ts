import { defineDateFormat } from '../dateFormat.ts';

export const unpaddedMonthHyphenDayHyphenYear = defineDateFormat({
  id: 'M-D-YYYY',
  examples: { en: ['3-15-2021'] },
});
