import { defineDateFormat } from '../dateFormat.ts';

export const seasonDoubleYear = defineDateFormat({
  id: 'Season YYYY/YY',
  examples: { de: ['Winter 2019/20'] },
});
