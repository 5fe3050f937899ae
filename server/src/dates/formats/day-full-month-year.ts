import { defineDateFormat } from '../dateFormat.ts';

export const dayFullMonthYear = defineDateFormat({
  id: 'D MMMM YYYY',
  examples: { en: ['5 March 2020'], fr: ['5 mars 2020'], ru: ['5 марта 2020'] },
});
