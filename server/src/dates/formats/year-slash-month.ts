import { defineDateFormat } from '../dateFormat.ts';

export const yearSlashMonth = defineDateFormat({
  id: 'YYYY/MM',
  examples: { en: ['2021/03'] },
});
