import { defineDateFormat } from '../dateFormat.ts';

export const japaneseYearSeason = defineDateFormat({
  id: 'YYYY年Season',
  examples: { ja: ['2019年夏'], 'zh-Hans': ['2019年夏季'] },
});
