import { defineDateFormat } from '../dateFormat.ts';

export const ordinalFullMonthYear = defineDateFormat({
  id: 'Do MMMM YYYY',
  examples: { en: ['5th March 2020', '1st May 2020'] },
});
