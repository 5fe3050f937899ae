import { defineDateFormat } from '../dateFormat.ts';

export const shortMonthShortYear = defineDateFormat({
  id: "MMM 'YY",
  examples: { en: ["Mar '21"] },
});
