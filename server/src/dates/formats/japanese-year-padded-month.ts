import { defineDateFormat } from '../dateFormat.ts';

export const japaneseYearPaddedMonth = defineDateFormat({
  id: 'YYYY年MM月',
  examples: { ja: ['2021年03月'] },
});
