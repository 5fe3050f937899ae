import { defineDateFormat } from '../dateFormat.ts';

export const monthSlashShortYear = defineDateFormat({
  id: 'MM/YY',
  examples: { en: ['03/21'] },
  onlyInRange: true,
});
