import { defineDateFormat } from '../dateFormat.ts';

export const polishYear = defineDateFormat({
  id: 'YYYY [r.]',
  examples: { pl: ['2020 r.'] },
});
