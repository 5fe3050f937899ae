import { defineDateFormat } from '../dateFormat.ts';

export const ordinalOfFullMonthYear = defineDateFormat({
  id: 'Do [of] MMMM YYYY',
  examples: { en: ['5th of March 2020'] },
});
