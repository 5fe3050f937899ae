import { defineDateFormat } from '../dateFormat.ts';

export const koreanYearMonthDay = defineDateFormat({
  id: 'YYYY년 M월 D일',
  examples: { ko: ['2020년 3월 15일'] },
});
