import { defineDateFormat } from '../dateFormat.ts';

export const yearCommaFullMonth = defineDateFormat({
  id: 'YYYY, MMMM',
  examples: { en: ['2021, March'] },
});
