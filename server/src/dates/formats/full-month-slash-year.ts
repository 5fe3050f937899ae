import { defineDateFormat } from '../dateFormat.ts';

export const fullMonthSlashYear = defineDateFormat({
  id: 'MMMM/YYYY',
  examples: { pt: ['janeiro/2020'], en: ['March/2021'] },
});
