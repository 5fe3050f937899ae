import { defineDateFormat } from '../dateFormat.ts';

export const winterSemester = defineDateFormat({
  id: '[WS] YYYY/YY',
  examples: { de: ['WS 2019/20'] },
  season: 'winter',
});
