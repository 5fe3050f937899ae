import { defineDateFormat } from '../dateFormat.ts';

export const seasonShortYear = defineDateFormat({
  id: "Season 'YY",
  examples: { en: ["Summer '19"] },
});
