import { defineDateFormat } from '../dateFormat.ts';

export const unpaddedMonthDotYear = defineDateFormat({
  id: 'M.YYYY',
  examples: { de: ['3.2021'] },
});
