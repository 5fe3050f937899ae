import { defineDateFormat } from '../dateFormat.ts';

export const yearSlashUnpaddedMonth = defineDateFormat({
  id: 'YYYY/M',
  examples: { ja: ['2021/3'] },
});
