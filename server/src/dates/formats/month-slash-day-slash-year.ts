import { defineDateFormat } from '../dateFormat.ts';

export const monthSlashDaySlashYear = defineDateFormat({
  id: 'MM/DD/YYYY',
  examples: { en: ['03/15/2021'] },
});
