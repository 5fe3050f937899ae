import { defineDateFormat } from '../dateFormat.ts';

export const numberHalfYear = defineDateFormat({
  id: 'N[H] YYYY',
  examples: { en: ['1H 2020'] },
});
