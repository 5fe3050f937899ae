import { defineDateFormat } from '../dateFormat.ts';

export const quarterHyphenYear = defineDateFormat({
  id: '[Q]Q-YYYY',
  examples: { en: ['Q3-2020'] },
});
