import { defineDateFormat } from '../dateFormat.ts';

export const seasonYear = defineDateFormat({
  id: 'Season YYYY',
  examples: { en: ['Summer 2019', 'Fall 2020'], de: ['Sommer 2019'], fr: ['été 2019'] },
});
