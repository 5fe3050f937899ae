import { defineDateFormat } from '../dateFormat.ts';

export const yearSlashUnpaddedMonthDay = defineDateFormat({
  id: 'YYYY/M/D',
  examples: { ja: ['2021/3/5'] },
});
