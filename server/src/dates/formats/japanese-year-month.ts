import { defineDateFormat } from '../dateFormat.ts';

export const japaneseYearMonth = defineDateFormat({
  id: 'YYYY年M月',
  examples: { ja: ['2021年3月'], 'zh-Hans': ['2021年9月'] },
});
