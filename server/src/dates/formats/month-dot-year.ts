import { defineDateFormat } from '../dateFormat.ts';

export const monthDotYear = defineDateFormat({
  id: 'MM.YYYY',
  examples: { de: ['03.2021'] },
});
