import { defineDateFormat } from '../dateFormat.ts';

export const fullMonthShortYear = defineDateFormat({
  id: "MMMM 'YY",
  examples: { en: ["March '21"] },
});
