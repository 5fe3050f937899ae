import { defineDateFormat } from '../dateFormat.ts';

export const koreanYearPart = defineDateFormat({
  id: 'YYYY년 Part',
  examples: { ko: ['2019년 초', '2020년 말'] },
});
