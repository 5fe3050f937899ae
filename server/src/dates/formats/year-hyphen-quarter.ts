import { defineDateFormat } from '../dateFormat.ts';

export const yearHyphenQuarter = defineDateFormat({
  id: 'YYYY-[Q]Q',
  examples: { en: ['2020-Q3'] },
});
