import { defineDateFormat } from '../dateFormat.ts';

export const japaneseEraYear = defineDateFormat({
  id: 'GGGGy年',
  examples: { ja: ['平成30年'] },
});
