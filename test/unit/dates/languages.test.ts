import assert from 'node:assert/strict';
import { findDateRanges } from '../../../server/src/dates/index.ts';
import { languages } from '../../../server/src/languages/index.ts';
import { readDates } from '../../support/readDates.ts';

describe('dates in every language', () => {
  it('reads what people write', () => {
    const rows = [
      ['Januar 2019 bis März 2020', '2019-01 – 2020-03'],
      ['seit 10/2019', '2019-10 – present'],
      ['août 2019 à aujourd’hui', '2019-08 – present'],
      ["d'avril 2019 à juin 2020", '2019-04 – 2020-06'],
      ['depuis septembre 2014', '2014-09 – present'],
      ['Enero 2019 – Actualidad', '2019-01 – present'],
      ['enero de 2019 hasta la fecha', '2019-01 – present'],
      ['dezembro de 2020 a janeiro de 2021', '2020-12 – 2021-01'],
      ['Mar/2023 – Atual', '2023-03 – present'],
      ['dal 2019 ad oggi', '2019 – present'],
      ['gennaio 2019 - in corso', '2019-01 – present'],
      ['mei 2019 tot heden', '2019-05 – present'],
      ['июль 2021 — н.в.', '2021-07 – present'],
      ['с 2019 по настоящее время', '2019 – present'],
      ['5 марта 2020 г.', '2020-03-05'],
      ['Ocak 2019 – Halen', '2019-01 – present'],
      ['Ekim 2022 - Haziran 2023', '2022-10 – 2023-06'],
      ["2020'den beri", '2020 – present'],
      ['od stycznia 2019 do teraz', '2019-01 – present'],
      ['2019 r. – obecnie', '2019 – present'],
      ['2019年7月至今', '2019-07 – present'],
      ['自2020年3月起', '2020-03 – present'],
      ['2019年1月至2020年3月', '2019-01 – 2020-03'],
      ['2019.07——2020.03', '2019-07 – 2020-03'],
      ['2019/04～現在', '2019-04 – present'],
      ['2019/04～ 株式会社サンプル', '2019-04 – present'],
      ['2019年4月から2020年3月まで', '2019-04 – 2020-03'],
      ['2020年4月から', '2020-04 – present'],
      ['平成30年4月～令和元年5月', '2018-04 – 2019-05'],
      ['２０２０年４月 ～ ２０２１年３月', '2020-04 – 2021-03'],
      ['2020년 3월부터 2021년 2월까지', '2020-03 – 2021-02'],
      ['2020년 3월 ~ 현재', '2020-03 – present'],
      ['2020. 3. ~ 2021. 2.', '2020-03 – 2021-02'],
      ['2020.03. ~ 2021.02.', '2020-03 – 2021-02'],
      ['जनवरी 2019 - वर्तमान', '2019-01 – present'],
      ['मार्च २०१९ से अब तक', '2019-03 – present'],
    ] as const;
    for (const [line, dates] of rows) assert.equal(readDates(line), dates, line);
  });

  it('reads parts, halves and seasons of years with the words that say them', () => {
    const lines = [
      'early 2019 – late 2020',
      'Mid-2019 – 2021',
      'Anfang 2019 – Ende 2020',
      'début 2019 – fin 2020',
      'principios de 2019 – finales de 2020',
      'início de 2019 – fim de 2020',
      'H1 2019 – H2 2020',
      '2019年上半年 – 2020年下半年',
      '2019년 상반기 ~ 2020년 하반기',
      '2019年夏～2020年冬',
      '2019年初至2020年底',
      '2019년 봄 ~ 2020년 말',
    ];
    for (const line of lines) {
      const [range, ...others] = findDateRanges(line);
      assert.deepEqual(others, [], line);
      assert.deepEqual([range?.span, range?.start?.date?.year], [{ from: 0, to: line.length }, 2019], line);
      assert.ok(range?.end?.date, line);
    }
    assert.equal(readDates('early 2019 – late 2020'), '2019 – 2020');
    const [seasons] = findDateRanges('Spring/Summer 2020');
    assert.deepEqual([seasons?.start?.date?.season, seasons?.end?.date?.season], ['spring', 'summer']);
  });

  it('leaves a name behind a year whole', () => {
    for (const line of ['2019年秋田大学', '2019年中国人寿', '2010년 초등학교']) {
      const [range] = findDateRanges(line);
      assert.equal(range?.span.to, 5, line);
    }
  });

  for (const { code, months, present, rangeWords, seasons } of languages) {
    it(`reads months, seasons, "present" and "to" in ${code}`, () => {
      for (const [index, names] of months.entries()) {
        for (const name of names.filter((word) => !/^\d/.test(word))) {
          const expected = `2019-${String(index + 1).padStart(2, '0')}`;
          assert.equal(readDates(`${name} 2019 – 2020`, code), `${expected} – 2020`, name);
          assert.equal(readDates(`${name.toUpperCase()} 2019`, code), expected, name);
        }
      }
      for (const [season, names] of Object.entries(seasons)) {
        for (const name of names) assert.equal(readDates(`2018 - ${name} 2019`, code), `2018 – 2019 ${season}`, name);
      }
      for (const word of present) assert.equal(readDates(`2019 – ${word}`, code), '2019 – present', word);
      for (const word of rangeWords) assert.equal(readDates(`2019 ${word} 2020`, code), '2019 – 2020', word);
    });
  }

  it('lets the language of the text settle what several share', () => {
    assert.equal(findDateRanges('mar 2020', 'es')[0]?.start?.language, 'es');
    assert.equal(findDateRanges('mar 2020')[0]?.start?.language, 'en');
    assert.equal(findDateRanges('mai 2007 - juin 2007')[0]?.start?.language, 'fr');
    assert.equal(findDateRanges('2019 – heute', 'en')[0]?.end?.language, 'de');
  });

  it('takes short words of another language for months only in a range or on their own', () => {
    assert.equal(readDates('we went out 2020 strong'), '2020');
    assert.equal(readDates('out 2020'), '2020-10');
    assert.equal(readDates('set 2019 – out 2020'), '2019-09 – 2020-10');
    assert.equal(readDates('em out 2020 fui', 'pt'), '2020-10');
  });
});
