import { defineDateFormat } from '../dateFormat.ts';

export const koreanYear = defineDateFormat({
  id: 'YYYY년',
  examples: { ko: ['2020년'] },
});
