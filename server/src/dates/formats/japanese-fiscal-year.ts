import { defineDateFormat } from '../dateFormat.ts';

export const japaneseFiscalYear = defineDateFormat({
  id: 'YYYY年度',
  examples: { ja: ['2021年度'] },
});
