import { defineDateFormat } from '../dateFormat.ts';

export const russianYear = defineDateFormat({
  id: 'YYYY [г.]',
  examples: { ru: ['2020 г.'] },
});
