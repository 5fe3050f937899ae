import { defineDateFormat } from '../dateFormat.ts';

export const yearQuarter = defineDateFormat({
  id: 'YYYY [Q]Q',
  examples: { en: ['2020 Q3'] },
});
