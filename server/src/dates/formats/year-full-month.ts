import { defineDateFormat } from '../dateFormat.ts';

export const yearFullMonth = defineDateFormat({
  id: 'YYYY MMMM',
  examples: { en: ['2021 March'] },
});
