import { defineDateFormat } from '../dateFormat.ts';

export const shortYear = defineDateFormat({
  id: "'YY",
  examples: { en: ["'19", "'98"] },
});
