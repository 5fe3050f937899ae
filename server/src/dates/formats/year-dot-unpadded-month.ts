import { defineDateFormat } from '../dateFormat.ts';

export const yearDotUnpaddedMonth = defineDateFormat({
  id: 'YYYY.M',
  examples: { 'zh-Hans': ['2021.3'] },
});
