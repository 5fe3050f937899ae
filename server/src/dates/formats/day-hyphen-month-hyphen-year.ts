import { defineDateFormat } from '../dateFormat.ts';

export const dayHyphenMonthHyphenYear = defineDateFormat({
  id: 'DD-MM-YYYY',
  examples: { nl: ['15-03-2021'] },
});
