import { defineDateFormat } from '../dateFormat.ts';

export const dayDotFullMonthYear = defineDateFormat({
  id: 'D. MMMM YYYY',
  examples: { de: ['5. März 2020'] },
});
