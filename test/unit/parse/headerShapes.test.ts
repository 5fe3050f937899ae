import assert from 'node:assert/strict';
import { readEntryLinesUnder } from '../../support/reading.ts';

type Case = readonly [name: string, text: string, entries: readonly string[]];

/** Headers of positions in shapes that people use besides the common ones. */
const shapes: readonly Case[] = [
  [
    'a town in its state below the school that employs',
    `
      ### 2016–2020 Teacher
      **Ridge Middle School, Quillby, ID**

      - Taught
    `,
    ['work 4 Ridge Middle School | Teacher | Quillby, ID | 2016..2020 | 1 bullets'],
  ],
  [
    'a town in its region and country on a line of its own',
    `
      ### Engineer — Brightpeak Games
      **Quillby, Stockholm County, Sweden**
      _Jan 2020 – Present_

      - Built
    `,
    ['work 4 Brightpeak Games | Engineer | Quillby, Stockholm County, Sweden | 2020-01..present | 1 bullets'],
  ],
  [
    'dates between employer and town',
    `
      - **Texter**: [Brightpeak GmbH][1], Mai 2012 – Mai 2013, Luzern
      - **Redaktor**: [Fennel Verlag AG][2], Mai 2010 – November 2010, Bern

      [1]: https://brightpeak.example
      [2]: https://fennel.example
    `,
    [
      'work 4 Brightpeak GmbH | Texter | Luzern | 2012-05..2013-05 | 0 bullets',
      'work 5 Fennel Verlag AG | Redaktor | Bern | 2010-05..2010-11 | 0 bullets',
    ],
  ],
  [
    'an address of the employer on a line of its own',
    `
      _2016 - 2018_
      **Fennel**
      [https://fennel.example/en/](https://fennel.example/en/)
      Built the shop.
    `,
    ['work 4 Fennel | - | - | 2016..2018 | 0 bullets'],
  ],
  [
    'role and dates as list items under the employer',
    `
      **Brightpeak**
      * **Desenvolvedor Full Stack**
      * 2017 - 2019

      **Fennel**
      * **Analista de sistemas**
      * 2014 - 2016
    `,
    [
      'work 4 Brightpeak | Desenvolvedor Full Stack | - | 2017..2019 | 0 bullets',
      'work 8 Fennel | Analista de sistemas | - | 2014..2016 | 0 bullets',
    ],
  ],
  [
    'employer and dates in a second heading',
    `
      #### Summer Associate
      ##### Bell & Stroud LLP — New York, NY — May 2020-Aug 2020

      - Research
    `,
    ['work 4 Bell & Stroud LLP | Summer Associate | New York, NY | 2020-05..2020-08 | 1 bullets'],
  ],
];

describe('headers of positions', () => {
  for (const [name, text, entries] of shapes) it(name, () => assert.deepEqual(readEntryLinesUnder('Experience', text), entries));
});
