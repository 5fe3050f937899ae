import { defineDateFormat } from '../dateFormat.ts';

export const quarterYear = defineDateFormat({
  id: '[Q]Q YYYY',
  examples: { en: ['Q3 2020'] },
});
