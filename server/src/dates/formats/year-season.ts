import { defineDateFormat } from '../dateFormat.ts';

export const yearSeason = defineDateFormat({
  id: 'YYYY Season',
  examples: { en: ['2019 Summer'] },
});
