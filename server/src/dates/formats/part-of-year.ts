import { defineDateFormat } from '../dateFormat.ts';

export const partOfYear = defineDateFormat({
  id: 'Part [de] YYYY',
  examples: { es: ['principios de 2019', 'finales de 2020'], pt: ['início de 2019', 'fim de 2020'] },
});
