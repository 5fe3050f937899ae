import { defineDateFormat } from '../dateFormat.ts';

export const koreanYearHalf = defineDateFormat({
  id: 'YYYY년 Half',
  examples: { ko: ['2020년 상반기'] },
});
