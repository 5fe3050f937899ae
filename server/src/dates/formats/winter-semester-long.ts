import { defineDateFormat } from '../dateFormat.ts';

export const winterSemesterLong = defineDateFormat({
  id: '[WiSe] YYYY/YY',
  examples: { de: ['WiSe 2019/20'] },
  season: 'winter',
});
