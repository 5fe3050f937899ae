import { defineDateFormat } from '../dateFormat.ts';

export const yearHalf = defineDateFormat({
  id: 'YYYY [H]N',
  examples: { en: ['2020 H2'] },
});
