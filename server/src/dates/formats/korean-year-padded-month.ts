import { defineDateFormat } from '../dateFormat.ts';

export const koreanYearPaddedMonth = defineDateFormat({
  id: 'YYYY년 MM월',
  examples: { ko: ['2020년 03월'] },
});
