import { defineDateFormat } from '../dateFormat.ts';

export const dayShortMonthYear = defineDateFormat({
  id: 'D MMM YYYY',
  examples: { en: ['5 Mar 2020'] },
});
