import { defineDateFormat } from '../dateFormat.ts';

export const yearDotSpaceMonthDot = defineDateFormat({
  id: 'YYYY. M.',
  examples: { ko: ['2021. 3.'] },
});
