import { defineDateFormat } from '../dateFormat.ts';

export const daySlashMonthSlashYear = defineDateFormat({
  id: 'DD/MM/YYYY',
  examples: { fr: ['15/03/2021', '03/04/2020'] },
});
