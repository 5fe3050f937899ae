import { defineDateFormat } from '../dateFormat.ts';

export const summerSemester = defineDateFormat({
  id: '[SS] YYYY',
  examples: { de: ['SS 2020'] },
  season: 'summer',
});
