import { defineDateFormat } from '../dateFormat.ts';

export const shortMonthDotOfYear = defineDateFormat({
  id: 'MMM. [de] YYYY',
  examples: { pt: ['jan. de 2020'], es: ['ene. de 2020'] },
});
