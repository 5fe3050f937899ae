import { defineDateFormat } from '../dateFormat.ts';

export const japaneseEraYearMonth = defineDateFormat({
  id: 'GGGGy年M月',
  examples: { ja: ['令和2年4月', '平成元年12月', '令和元年5月'] },
});
