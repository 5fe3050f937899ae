import { defineDateFormat } from '../dateFormat.ts';

export const dayOfFullMonthOfYear = defineDateFormat({
  id: 'D [de] MMMM [de] YYYY',
  examples: { es: ['5 de marzo de 2020'], pt: ['5 de março de 2020'] },
});
