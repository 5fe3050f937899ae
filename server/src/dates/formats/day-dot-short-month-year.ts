import { defineDateFormat } from '../dateFormat.ts';

export const dayDotShortMonthYear = defineDateFormat({
  id: 'D. MMM YYYY',
  examples: { de: ['5. Dez 2020'] },
});
