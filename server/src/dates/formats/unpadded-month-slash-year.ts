import { defineDateFormat } from '../dateFormat.ts';

export const unpaddedMonthSlashYear = defineDateFormat({
  id: 'M/YYYY',
  examples: { en: ['3/2021'] },
});
