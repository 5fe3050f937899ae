import { defineDateFormat } from '../dateFormat.ts';

export const germanHalfYear = defineDateFormat({
  id: 'N. [Halbjahr] YYYY',
  examples: { de: ['1. Halbjahr 2020'] },
});
