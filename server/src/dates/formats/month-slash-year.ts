import { defineDateFormat } from '../dateFormat.ts';

export const monthSlashYear = defineDateFormat({
  id: 'MM/YYYY',
  examples: { en: ['03/2021', '12/2018'] },
});
