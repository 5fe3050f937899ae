import { defineDateFormat } from '../dateFormat.ts';

export const year = defineDateFormat({
  id: 'YYYY',
  examples: { en: ['2021'] },
});
