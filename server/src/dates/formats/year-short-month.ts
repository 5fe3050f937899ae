import { defineDateFormat } from '../dateFormat.ts';

export const yearShortMonth = defineDateFormat({
  id: 'YYYY MMM',
  examples: { en: ['2021 Mar'] },
});
