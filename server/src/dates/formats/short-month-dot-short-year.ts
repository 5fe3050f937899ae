import { defineDateFormat } from '../dateFormat.ts';

export const shortMonthDotShortYear = defineDateFormat({
  id: "MMM. 'YY",
  examples: { en: ["Mar. '21"] },
});
