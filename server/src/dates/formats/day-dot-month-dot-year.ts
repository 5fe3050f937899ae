import { defineDateFormat } from '../dateFormat.ts';

export const dayDotMonthDotYear = defineDateFormat({
  id: 'DD.MM.YYYY',
  examples: { de: ['15.03.2021'] },
});
