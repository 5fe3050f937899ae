import { defineDateFormat } from '../dateFormat.ts';

export const polishMonthYear = defineDateFormat({
  id: 'MMMM YYYY [r.]',
  examples: { pl: ['styczeń 2020 r.'] },
});
