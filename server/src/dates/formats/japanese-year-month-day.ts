import { defineDateFormat } from '../dateFormat.ts';

export const japaneseYearMonthDay = defineDateFormat({
  id: 'YYYY年M月D日',
  examples: { ja: ['2021年3月15日'] },
});
