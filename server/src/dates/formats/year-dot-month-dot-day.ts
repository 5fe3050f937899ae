import { defineDateFormat } from '../dateFormat.ts';

export const yearDotMonthDotDay = defineDateFormat({
  id: 'YYYY.MM.DD',
  examples: { 'zh-Hans': ['2021.03.15'] },
});
