import assert from 'node:assert/strict';
import { findDateRanges } from '../../../server/src/dates/index.ts';
import { readDates } from '../../support/readDates.ts';

describe('what is no date', () => {
  it('leaves figures, versions, codes and addresses alone', () => {
    const lines = [
      'Java 8, Spring 2.7+, ISO 9001:2015',
      'ISO 27001:2013 Lead Auditor',
      'grew to 10.2020 users',
      'research on 2019-nCoV and COVID-2019',
      'server 192.168.2020.1',
      '+49 2018 3344',
      '+49 2018-3344',
      '(555) 2019-2020',
      'call 555-2019',
      'saved $2020',
      'saved €2020 and 2020 €',
      '2000 users',
      '2000-2010 users',
      '2000 Kunden',
      '2,020 requests',
      '2020% growth',
      'ES2015, ES2020',
      'IntelliJ IDEA 2020.3, Unity 2019.4 LTS',
      'v2020.1.3',
      'report_2020_final.pdf',
      'https://example.com/2020/03/15/post',
      'example.com/2019-2021',
      'issue #2020',
      'user@2020.com',
      'the 2010s and the 1990’s',
      'ratio 10/12, GPA 3.9/4.0, 24/7',
      'ISBN 978-3-16-148410-0',
      'RFC 2119, port 8080',
      '1920x1080',
      'PRJ-2019-2020, AK-2019',
      'SKU 2019-12345',
      '0.2020',
      'Directive 95/2016',
      'Law 13/2021 on data',
      'J1939',
      '李文/男/1995',
    ];
    for (const line of lines) assert.equal(readDates(line), '', line);
  });

  it('takes no month from names and ordinary words', () => {
    const lines = [
      'Marketing 2020',
      'May Smith, 2020 team lead',
      'March Networks 2019',
      'Summit 2021',
      'Win 2019',
      'Match 2019 winner',
      'Mark 2019',
      'Marc 2020',
      'Julia 2020',
      'Mayo 2019 study',
      'the Mars 2020 rover',
      'set 2020 goals',
      '1 million in 2020',
      'Windows Server 2012 R2',
      'Visual Studio 2019',
      '10 2020',
      '4 of 2020',
      'Q1 goals 2020',
    ];
    for (const line of lines) assert.match(readDates(line), /^\d{4}$/, line);
    assert.equal(readDates('Set to May 2020'), '2020-05');
    assert.equal(readDates('2018 – 2019 March Networks'), '2018 – 2019');
    assert.equal(readDates('2015-2018 春秋航空'), '2015 – 2018');
  });

  it('gives the same empty list for every line without a date', () => {
    assert.equal(findDateRanges('Wrote the manual'), findDateRanges('35% faster'));
  });
});
