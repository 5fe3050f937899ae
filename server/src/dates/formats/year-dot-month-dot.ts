import { defineDateFormat } from '../dateFormat.ts';

export const yearDotMonthDot = defineDateFormat({
  id: 'YYYY.MM.',
  examples: { ko: ['2021.03.'] },
  onlyInRange: true,
});
