import { defineDateFormat } from '../dateFormat.ts';

export const unpaddedDayDotMonthDotYear = defineDateFormat({
  id: 'D.M.YYYY',
  examples: { de: ['5.3.2021'] },
});
