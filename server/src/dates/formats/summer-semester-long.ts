import { defineDateFormat } from '../dateFormat.ts';

export const summerSemesterLong = defineDateFormat({
  id: '[SoSe] YYYY',
  examples: { de: ['SoSe 2020'] },
  season: 'summer',
});
