import { defineDateFormat } from '../dateFormat.ts';

export const fullMonthEnglishOfYear = defineDateFormat({
  id: 'MMMM [of] YYYY',
  examples: { en: ['March of 2021'] },
});
