import assert from 'node:assert/strict';
import { findDateRanges, formatDuration } from '../../../server/src/dates/index.ts';
import { languages } from '../../../server/src/languages/index.ts';

describe('formatDuration', () => {
  it('writes years and months as people do', () => {
    const rows = [
      [38, 'en', '3 yrs 2 mos'],
      [13, 'en', '1 yr 1 mo'],
      [24, 'en', '2 yrs'],
      [1, 'en', '1 mo'],
      [0, 'en', '0 mos'],
      [38, 'de', '3 Jahre 2 Monate'],
      [13, 'fr', '1 an 1 mois'],
      [26, 'es', '2 años 2 meses'],
      [38, 'ru', '3 года 2 месяца'],
      [65, 'ru', '5 лет 5 месяцев'],
      [13, 'ru', '1 год 1 месяц'],
      [65, 'pl', '5 lat 5 miesięcy'],
      [38, 'ja', '3年2ヶ月'],
      [38, 'zh-Hans', '3年2个月'],
      [38, 'ko', '3년 2개월'],
    ] as const;
    for (const [months, language, text] of rows) assert.equal(formatDuration(months, language), text);
  });

  it('falls back on English', () => {
    assert.equal(formatDuration(14, 'xx'), '1 yr 2 mos');
    assert.equal(formatDuration(14), '1 yr 2 mos');
  });

  it('can be read again after a range, in every language', () => {
    for (const { code } of languages) {
      for (const months of [1, 2, 5, 12, 14, 27, 65]) {
        const line = `2010 – 2020 (${formatDuration(months, code)})`;
        assert.equal(findDateRanges(line, code)[0]?.duration?.months, months, `${line} in ${code}`);
      }
    }
  });
});
