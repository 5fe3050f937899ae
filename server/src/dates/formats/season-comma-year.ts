import { defineDateFormat } from '../dateFormat.ts';

export const seasonCommaYear = defineDateFormat({
  id: 'Season, YYYY',
  examples: { en: ['Summer, 2019'] },
});
