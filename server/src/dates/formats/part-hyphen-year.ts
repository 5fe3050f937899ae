import { defineDateFormat } from '../dateFormat.ts';

export const partHyphenYear = defineDateFormat({
  id: 'Part-YYYY',
  examples: { en: ['Mid-2019'], fr: ['mi-2019'] },
});
