import { defineDateFormat } from '../dateFormat.ts';

export const fullMonthOfYear = defineDateFormat({
  id: 'MMMM [de] YYYY',
  examples: { es: ['marzo de 2021'], pt: ['janeiro de 2020'] },
});
