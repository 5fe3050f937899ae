import assert from 'node:assert/strict';
import { findDateRanges } from '../../../server/src/dates/index.ts';
import { readDates, readFormats, readSpans } from '../../support/readDates.ts';

describe('findDateRanges', () => {
  const groups: Record<string, readonly (readonly [line: string, dates: string])[]> = {
    'months and years': [
      ['March 2020 - Present', '2020-03 – present'],
      ['Mar 2020 – Apr 2021', '2020-03 – 2021-04'],
      ['Mar. 2020 – Apr. 2021', '2020-03 – 2021-04'],
      ['Sept. 2016 - Sep 2019', '2016-09 – 2019-09'],
      ['Oct, 2019', '2019-10'],
      ['Sept., 2020', '2020-09'],
      ['MARCH 2007 - JANUARY 2009', '2007-03 – 2009-01'],
      ['Mar2019-Apr2020', '2019-03 – 2020-04'],
      ['2018 – Mar/2023', '2018 – 2023-03'],
      ["Jan'19 - Mar'20", '2019-01 – 2020-03'],
      ['Jan-19 - Mar-20', '2019-01 – 2020-03'],
      ['2021 March', '2021-03'],
    ],
    numbers: [
      ['06/2010 - 11/2013, Karlsruhe', '2010-06 – 2013-11'],
      ['3/2021', '2021-03'],
      ['03.2019-heute', '2019-03 – present'],
      ['2019/03 – 2020/05', '2019-03 – 2020-05'],
      ['2016.10 - 2017.9', '2016-10 – 2017-09'],
      ['2019-03~2020-05', '2019-03 – 2020-05'],
      ['2018-09-2022-06', '2018-09 – 2022-06'],
      ['03/19 - 05/20', '2019-03 – 2020-05'],
      ['03/19 – Present', '2019-03 – present'],
      ['2015.07-09', '2015-07 – 2015-09'],
    ],
    'whole dates': [
      ['2020-03-15', '2020-03-15'],
      ['15.03.2020', '2020-03-15'],
      ['26/01/2018 - 01/03/2019', '2018-01-26 – 2019-03-01'],
      ['12/25/2020', '2020-12-25'],
      ['5 March 2020', '2020-03-05'],
      ['5th of March 2020', '2020-03-05'],
      ['March 5, 2020', '2020-03-05'],
      ['Mar 3rd, 2020 - Apr 1st, 2020', '2020-03-03 – 2020-04-01'],
      ['January 1, 2024 ~ April 30, 2024', '2024-01-01 – 2024-04-30'],
      ['15 de mayo de 2019', '2019-05-15'],
      ['1er mars 2020 - 31 août 2020', '2020-03-01 – 2020-08-31'],
    ],
    years: [
      ['2001-2008', '2001 – 2008'],
      ['2022--Present', '2022 – present'],
      ['2019-20', '2019 – 2020'],
      ['2008–10', '2008 – 2010'],
      ['2019/20', '2019 – 2020'],
      ['2018/2019', '2018 – 2019'],
      ["'95–'99", '1995 – 1999'],
      ['2010 to 2014', '2010 – 2014'],
      ['June 2018', '2018-06'],
      ['2018', '2018'],
      ['2011-12', '2011-12'],
    ],
    'seasons, semesters and quarters': [
      ['Summer 2015 - Fall 2016', '2015 summer – 2016 autumn'],
      ['Summer of 2019', '2019 summer'],
      ['WS 2019/20 – SS 2021', '2019 winter – 2021 summer'],
      ['Wintersemester 2019/20', '2019 winter'],
      ['Q3 2020 - Q1 2021', '2020 Q3 – 2021 Q1'],
      ['2020Q3', '2020 Q3'],
    ],
    'shared years': [
      ['July - September 2015', '2015-07 – 2015-09'],
      ['Jan–Mar 2020', '2020-01 – 2020-03'],
      ['Jan. 14-15, 2016', '2016-01-14 – 2016-01-15'],
      ['Jan 1 – Mar 5, 2020', '2020-01-01 – 2020-03-05'],
      ['5-12 March 2020', '2020-03-05 – 2020-03-12'],
      ['22.–26.01.2024', '2024-01-22 – 2024-01-26'],
      ['01/03 - 15/03/2020', '2020-03-01 – 2020-03-15'],
      ['November – February 2020', '2019-11 – 2020-02'],
      ['Q1-Q3 2020', '2020 Q1 – 2020 Q3'],
      ['2015年7月-9月', '2015-07 – 2015-09'],
    ],
    'open ends': [
      ['2013 –', '2013 – present'],
      ['(2013 -)', '2013 – present'],
      ['2013→ Tallow Works', '2013 – present'],
      ['2013 - | Berlin', '2013 – present'],
      ['since 2020', '2020 – present'],
      ['SINCE APRIL 2019', '2019-04 – present'],
      ['Aug 2017 — Till date', '2017-08 – present'],
      ['Aug. 2019 to date', '2019-08 – present'],
      ['until May 2020', '– 2020-05'],
      ['2013 – Software Engineer', '2013'],
      ['2013 - Google', '2013'],
    ],
    expected: [
      ['expected 2025', 'expected 2025'],
      ['Expected May 2025', 'expected 2025-05'],
      ['Expected Graduation: May 2025', 'expected 2025-05'],
      ['May 2025 (expected)', 'expected 2025-05'],
      ['2021 – 2025 (Expected)', '2021 – expected 2025'],
      ['2021 – Expected 2025', '2021 – expected 2025'],
      ['2021 - (expected) 2025', '2021 – expected 2025'],
    ],
    durations: [
      ['Feb 2023 – Present (7 months)', '2023-02 – present (7 months)'],
      ['Jan 2020 - Mar 2022 (2 years 3 months)', '2020-01 – 2022-03 (27 months)'],
      ['2019 – 2021 (2 yrs)', '2019 – 2021 (24 months)'],
      ['Apr 2023 - May 2024 · 1 yr 2 mos', '2023-04 – 2024-05 (14 months)'],
      ['(Jan 2020 - Mar 2021, 1 yr 3 mos)', '2020-01 – 2021-03 (15 months)'],
      ['Jan 2020 - Mar 2021 [1 year and 3 months]', '2020-01 – 2021-03 (15 months)'],
      ['September 2021 - May 2024 (2.5 years)', '2021-09 – 2024-05 (30 months)'],
      ['2019.4-2021.3（1年11个月）', '2019-04 – 2021-03 (23 months)'],
      ['2019年4月～2021年9月（2年半）', '2019-04 – 2021-09 (30 months)'],
      ['May 2024 (6 meses) - Remoto', '2024-05 (6 months)'],
      ['2019 – 2021 (two terms)', '2019 – 2021'],
    ],
    separators: [
      ['2019 - 2020', '2019 – 2020'],
      ['2019—2020', '2019 – 2020'],
      ['2019 --- 2020', '2019 – 2020'],
      ['2019 ~ 2020', '2019 – 2020'],
      ['2019 〜 2020', '2019 – 2020'],
      ['2019 through 2020', '2019 – 2020'],
      ['2019 → 2020', '2019 – 2020'],
      ['2019 -> 2020', '2019 – 2020'],
      ['2019 ---------- 2020', '2019; 2020'],
      ['2019, 2020', '2019; 2020'],
      ['2019 | 2020', '2019; 2020'],
    ],
    'damaged separators': [
      ['March 2022 â€“ Present', '2022-03 – present'],
      ['March 2022 â€” Present', '2022-03 – present'],
      ['March 2022 â\u0080\u0093 Present', '2022-03 – present'],
      ['2020 Ã¢â‚¬â€œ 2021', '2020 – 2021'],
      ['2020 \uFFFD 2021', '2020 – 2021'],
      ['2020 \\u2013 2021', '2020 – 2021'],
    ],
    'beside marks and other scripts': [
      ['__2016.7-至今__', '2016-07 – present'],
      ['### **(2016年8月 ~ 至今 )**', '2016-08 – present'],
      ['公司2016.10-2017.9工程师', '2016-10 – 2017-09'],
      ['(2008-2011, USA)', '2008 – 2011'],
      ['Acme | 2019–2021 | Berlin', '2019 – 2021'],
      ['*   2013, **Développeur freelance**', '2013'],
      ['2010-2020 Softwareingenieur bei Acme', '2010 – 2020'],
    ],
  };

  for (const [group, rows] of Object.entries(groups)) {
    it(`reads ${group}`, () => {
      for (const [line, dates] of rows) assert.equal(readDates(line), dates, line);
    });
  }

  it('covers the words that belong to the dates, and no brackets', () => {
    assert.deepEqual(readSpans('Acme (since March 2020)'), ['since March 2020']);
    assert.deepEqual(readSpans('Acme (Jan 2020 - Feb 2021, 2 months)'), ['Jan 2020 - Feb 2021']);
    assert.deepEqual(readSpans('2013 – | Acme'), ['2013 –']);
    assert.deepEqual(readSpans('BSc, 2021 – 2025 (expected), Leeds'), ['2021 – 2025 (expected)']);
  });

  it('keeps the parts of a range apart', () => {
    const line = 'Acme, 03/2020  –  now (1 yr)';
    const [range] = findDateRanges(line);
    assert.deepEqual(
      [range?.start?.span, range?.separator?.span, range?.end?.span, range?.duration?.span].map((span) => line.slice(span?.from, span?.to)),
      ['03/2020', '–', 'now', '(1 yr)'],
    );
    assert.equal(range?.separator?.text, '–');
  });

  it('gives an open end without a word an empty span after the separator', () => {
    const end = findDateRanges('2013 –')[0]?.end;
    assert.deepEqual(end, { span: { from: 6, to: 6 }, text: '', present: true, format: 'present' });
  });

  it('names the format of each date', () => {
    assert.deepEqual(readFormats('Mar 2020 – 12/2021'), ['MMM YYYY', 'MM/YYYY']);
    assert.deepEqual(readFormats('March 2020 – Present'), ['MMMM YYYY', 'present']);
    assert.deepEqual(readFormats('July – September 2015'), ['MMMM YYYY', 'MMMM YYYY']);
  });

  it('lets the end that tells decide whether the day comes first', () => {
    assert.deepEqual(readFormats('03/04/2020 - 25/12/2020'), ['DD/MM/YYYY', 'DD/MM/YYYY']);
    assert.deepEqual(readFormats('03/04/2020 - 12/25/2020'), ['MM/DD/YYYY', 'MM/DD/YYYY']);
    assert.equal(readDates('03/04/2020 - 12/25/2020'), '2020-03-04 – 2020-12-25');
  });

  it('finds several dates in one line', () => {
    assert.equal(readDates('Fall 2018 & Spring 2019'), '2018 autumn; 2019 spring');
    assert.equal(readDates('Acme 2015-2017, Initech 2018 – now'), '2015 – 2017; 2018 – present');
  });
});
