import { defineDateFormat } from '../dateFormat.ts';

export const japaneseYearPaddedMonthDay = defineDateFormat({
  id: 'YYYY年MM月DD日',
  examples: { ja: ['2021年03月05日'] },
});
