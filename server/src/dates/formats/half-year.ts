import { defineDateFormat } from '../dateFormat.ts';

export const halfYear = defineDateFormat({
  id: '[H]N YYYY',
  examples: { en: ['H1 2020'] },
});
