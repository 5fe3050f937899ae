import { defineDateFormat } from '../dateFormat.ts';

export const shortMonthOrdinalYear = defineDateFormat({
  id: 'MMM Do, YYYY',
  examples: { en: ['Mar 23rd, 2020'] },
});
