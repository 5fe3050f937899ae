import { defineDateFormat } from '../dateFormat.ts';

export const japaneseYearHalf = defineDateFormat({
  id: 'YYYY年Half',
  examples: { 'zh-Hans': ['2020年上半年'], 'zh-Hant': ['2020年下半年'], ja: ['2020年上半期'] },
});
