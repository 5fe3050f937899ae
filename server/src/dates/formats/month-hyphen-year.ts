import { defineDateFormat } from '../dateFormat.ts';

export const monthHyphenYear = defineDateFormat({
  id: 'MM-YYYY',
  examples: { en: ['03-2021'] },
});
