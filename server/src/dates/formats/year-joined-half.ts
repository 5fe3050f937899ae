import { defineDateFormat } from '../dateFormat.ts';

export const yearJoinedHalf = defineDateFormat({
  id: 'YYYYHalf',
  examples: { 'zh-Hans': ['2020上半年'] },
});
