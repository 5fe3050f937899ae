import { defineDateFormat } from '../dateFormat.ts';

export const yearDotMonth = defineDateFormat({
  id: 'YYYY.MM',
  examples: { en: ['2021.03'] },
});
