import { defineDateFormat } from '../dateFormat.ts';

export const yearFullMonthDay = defineDateFormat({
  id: 'YYYY MMMM D',
  examples: { en: ['2020 March 5'] },
});
