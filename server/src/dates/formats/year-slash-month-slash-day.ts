import { defineDateFormat } from '../dateFormat.ts';

export const yearSlashMonthSlashDay = defineDateFormat({
  id: 'YYYY/MM/DD',
  examples: { ja: ['2021/03/15'] },
});
