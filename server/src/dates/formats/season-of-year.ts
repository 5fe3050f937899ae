import { defineDateFormat } from '../dateFormat.ts';

export const seasonOfYear = defineDateFormat({
  id: 'Season [of] YYYY',
  examples: { en: ['Summer of 2019'] },
});
