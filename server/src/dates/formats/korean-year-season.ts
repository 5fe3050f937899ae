import { defineDateFormat } from '../dateFormat.ts';

export const koreanYearSeason = defineDateFormat({
  id: 'YYYY년 Season',
  examples: { ko: ['2020년 봄'] },
});
