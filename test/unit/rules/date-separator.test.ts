import { dateSeparator } from '../../../server/src/rules/date-separator.ts';
import { testRule } from '../../support/rules.ts';

const roles = (...dates: string[]) =>
  `## Experience\n\n${dates.map((range) => `### Engineer at Tallow Works\n\n${range}\n\n- Built things\n\n`).join('')}`;

testRule(dateSeparator, {
  valid: [
    roles('Jan 2020 – Mar 2021', 'Feb 2018 – Dec 2019'),
    { name: 'hyphens inside dates', text: roles('2020-01-31 – 2021-03-31', '2018-02-01 – 2019-12-31') },
    { name: 'years without spaces, months with', text: roles('Jan 2020 – Mar 2021', '2016–2018', '2014–2016') },
    { name: 'a range in words', text: roles('Jan 2020 – Mar 2021', 'from 2016 to 2018', 'С 2014 по 2015') },
    { name: 'an academic year', text: roles('Jan 2020 – Mar 2021', '2016/2017') },
    {
      name: 'damaged text, which another rule repairs',
      text: roles('Jan 2020 – Mar 2021', 'Feb 2018 â€“ Dec 2019', 'Feb 2017 – Dec 2017'),
    },
    { name: 'the two wave dashes', text: roles('2020.01 ～ 2021.03', '2018.02 〜 2019.12') },
    {
      name: 'two habits, one for years and one for months',
      text: roles('Jan 2020 — Mar 2021', 'Jan 2018 — Mar 2019', 'Jan 2017 — Mar 2017', '2016–2017', '2015–2016', '2014–2015'),
    },
  ],
  invalid: [
    {
      text: roles('Jan 2020 – Mar 2021', 'Feb 2018 «-» Dec 2019', 'Jan 2017 – Mar 2017'),
      message: 'This range is joined by “-” and others by “–”; the mixture looks careless. Use “–”.',
      output: roles('Jan 2020 – Mar 2021', 'Feb 2018 – Dec 2019', 'Jan 2017 – Mar 2017'),
    },
    {
      name: 'of two used equally often the second',
      text: roles('Jan 2020 – Mar 2021', 'Feb 2018 «to» Dec 2019'),
      output: roles('Jan 2020 – Mar 2021', 'Feb 2018 – Dec 2019'),
      loses: ['to'],
    },
    {
      name: 'a dash among words',
      text: roles('Jan 2020 to Mar 2021', 'Feb 2018«-»Dec 2019', 'Jan 2017 to Mar 2017'),
      output: roles('Jan 2020 to Mar 2021', 'Feb 2018 to Dec 2019', 'Jan 2017 to Mar 2017'),
    },
    {
      name: 'an open end',
      text: roles('Jan 2020 – Present', 'Feb 2018 – Dec 2019', 'Jan 2017 «--» Mar 2017'),
      output: roles('Jan 2020 – Present', 'Feb 2018 – Dec 2019', 'Jan 2017 – Mar 2017'),
    },
    {
      name: 'spaces',
      text: roles('Jan 2020 – Mar 2021', 'Feb 2018«–»Dec 2019', 'Jan 2017 – Mar 2017'),
      message: 'The spaces round “–” differ from those in other ranges; the mixture looks careless. Write it like the others.',
      output: roles('Jan 2020 – Mar 2021', 'Feb 2018 – Dec 2019', 'Jan 2017 – Mar 2017'),
    },
    {
      name: 'another than the one configured',
      text: roles('Jan 2020 «-» Mar 2021'),
      options: { separator: ' – ' },
      message: 'This range is joined by “-”, but the configuration asks for “–”. Use “–”.',
      output: roles('Jan 2020 – Mar 2021'),
    },
  ],
});
