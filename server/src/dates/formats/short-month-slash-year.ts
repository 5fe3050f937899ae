import { defineDateFormat } from '../dateFormat.ts';

export const shortMonthSlashYear = defineDateFormat({
  id: 'MMM/YYYY',
  examples: { pt: ['mar/2023'], en: ['Mar/2023'] },
});
