import { defineDateFormat } from '../dateFormat.ts';

export const yearHyphenMonthHyphenDay = defineDateFormat({
  id: 'YYYY-MM-DD',
  examples: { en: ['2021-03-15'] },
});
