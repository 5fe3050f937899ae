import { defineDateFormat } from '../dateFormat.ts';

export const russianMonthYear = defineDateFormat({
  id: 'MMMM YYYY [г.]',
  examples: { ru: ['январь 2020 г.'] },
});
