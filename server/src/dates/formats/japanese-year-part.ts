import { defineDateFormat } from '../dateFormat.ts';

export const japaneseYearPart = defineDateFormat({
  id: 'YYYY年Part',
  examples: { 'zh-Hans': ['2019年初', '2020年底'], 'zh-Hant': ['2019年初'], ja: ['2019年末'] },
});
