import { defineDateFormat } from '../dateFormat.ts';

export const koreanYearMonth = defineDateFormat({
  id: 'YYYY년 M월',
  examples: { ko: ['2020년 3월'] },
});
