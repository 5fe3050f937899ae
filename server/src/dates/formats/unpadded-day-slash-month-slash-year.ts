import { defineDateFormat } from '../dateFormat.ts';

export const unpaddedDaySlashMonthSlashYear = defineDateFormat({
  id: 'D/M/YYYY',
  examples: { fr: ['5/3/2021'] },
});
