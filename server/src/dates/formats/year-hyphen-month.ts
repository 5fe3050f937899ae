import { defineDateFormat } from '../dateFormat.ts';

export const yearHyphenMonth = defineDateFormat({
  id: 'YYYY-MM',
  examples: { en: ['2021-03'] },
});
