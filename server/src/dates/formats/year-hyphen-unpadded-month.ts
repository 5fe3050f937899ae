import { defineDateFormat } from '../dateFormat.ts';

export const yearHyphenUnpaddedMonth = defineDateFormat({
  id: 'YYYY-M',
  examples: { 'zh-Hans': ['2021-3'] },
});
