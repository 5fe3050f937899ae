import { ambiguousDate } from '../../../server/src/rules/ambiguous-date.ts';
import { testRule } from '../../support/rules.ts';

testRule(ambiguousDate, {
  valid: [
    '## Experience\n\n### Baker at Tallow Works\n\n12/2018 – 04/2020\n',
    { name: 'the same number twice', text: '## Experience\n\n### Baker at Tallow Works\n\n03/03/2020 – 04/04/2021\n' },
    { name: 'an order that another date tells', text: '## Experience\n\n### Baker at Tallow Works\n\n03/04/2020 – 25/12/2021\n' },
    { name: 'a month in words', text: '## Experience\n\n### Baker at Tallow Works\n\n3 April 2020 – Present\n' },
    { name: 'year first', text: '## Experience\n\n### Baker at Tallow Works\n\n2020-03-04 – 2021/05/06\n' },
    {
      name: 'a language that has the day first',
      text: '## Berufserfahrung\n\n### Bäckerin, Holt GmbH\n\n03/04/2020 – heute\n\n- Brot und Kuchen für die Kunden im Laden, mit einem Team von fünf Leuten, bis heute\n',
    },
    { name: 'a date of birth', text: '# Mira Holt\n\nBorn 03/04/1990\n' },
  ],
  invalid: [
    {
      text: '## Experience\n\n### Baker at Tallow Works\n\n«03/04/2020» – Present\n',
      message: '“03/04/2020” is one day in America and another in Europe. Name the month in words, or leave the day out.',
    },
    { name: 'both ends', text: '## Education\n\n### BSc, Tallow College\n\n«01/09/2015» – «07/06/2018»\n' },
  ],
});
