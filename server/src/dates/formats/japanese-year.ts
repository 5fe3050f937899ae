import { defineDateFormat } from '../dateFormat.ts';

export const japaneseYear = defineDateFormat({
  id: 'YYYY年',
  examples: { ja: ['2021年'] },
});
