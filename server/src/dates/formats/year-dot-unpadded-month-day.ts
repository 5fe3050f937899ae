import { defineDateFormat } from '../dateFormat.ts';

export const yearDotUnpaddedMonthDay = defineDateFormat({
  id: 'YYYY.M.D',
  examples: { 'zh-Hans': ['2021.3.5'] },
});
