import assert from 'node:assert/strict';
import { readEntryLinesUnder } from '../../support/reading.ts';

/** What follows a line `## Experience`, the third of the document, and the roles that are read. */
type Case = readonly [shape: string, text: string, roles: readonly string[]];

const positions: readonly Case[] = [
  [
    'with a team or a second name behind a dash, a slash or a semicolon, where the employer stands elsewhere',
    `
    ### Software Engineer - Tides team
    **Harbour** - Sept. 2019 - June 2020

    - Built the loader

    ### Teaching / Technical Writer
    *Quayside* | 2015 - 2017

    - Wrote

    ### Carver; Builder; Manager
    Old Pier | 2012 - 2014

    - Carved
    `,
    [
      'work 4 Harbour | Software Engineer - Tides team | - | 2019-09..2020-06 | 1 bullets',
      'work 9 Quayside | Teaching / Technical Writer | - | 2015..2017 | 1 bullets',
      'work 14 Old Pier | Carver; Builder; Manager | - | 2012..2014 | 1 bullets',
    ],
  ],
  [
    'with the kind of employment in brackets',
    `
    ### Analyst (part-time)
    Quayside Bank | 2015 - 2017

    - Counted
    `,
    ['work 4 Quayside Bank | Analyst (part-time) | - | 2015..2017 | 1 bullets'],
  ],
  [
    'beside an employer with a legal form, above the name of a unit',
    `
    ### Consultant, Harbour AG

    *06/2010 - 11/2013, Leeds, England*

    Business unit Management Consulting

    - Advised
    `,
    ['work 4 Harbour AG | Consultant | Leeds, England | 2010-06..2013-11 | 1 bullets'],
  ],
  [
    'under dates, in bold',
    `
    ### August 1998 – May 2002
    **Apprentice Watchmaker and Jeweller EFZ** | Tide & Co AG, Wil
    - Learned
    `,
    ['work 4 Tide & Co AG | Apprentice Watchmaker and Jeweller EFZ | Wil | 1998-08..2002-05 | 1 bullets'],
  ],
];

const employers: readonly Case[] = [
  [
    'that are no place, though a city follows',
    `
    - **Developer**, Harbour Analytics, Leeds - Yorkshire (2018 - 2019)
    - **Analyst**, Quayside, Durham, NC. 2016 - 2018
    `,
    [
      'work 4 Harbour Analytics | Developer | Leeds, Yorkshire | 2018..2019 | 0 bullets',
      'work 5 Quayside | Analyst | Durham, NC | 2016..2018 | 0 bullets',
    ],
  ],
  [
    'with a legal form, in a town that nobody knows',
    `
    ### Engineer | Harbour AG, Entenhausen
    2018 - 2019

    - Built
    `,
    ['work 4 Harbour AG | Engineer | Entenhausen | 2018..2019 | 1 bullets'],
  ],
  [
    'without remarks in brackets, but with their other names',
    `
    ### Designer
    Old Pier (Woodshop/Design Studio) | 2017 - 2022

    - Carved

    ### Analyst
    Mobile Networks (MN) | 2015 - 2017

    - Counted

    ### Engineer
    Quayside Bank (formerly Tidewater) | 2012 - 2014

    - Built
    `,
    [
      'work 4 Old Pier | Designer | - | 2017..2022 | 1 bullets',
      'work 9 Mobile Networks (MN) | Analyst | - | 2015..2017 | 1 bullets',
      'work 14 Quayside Bank (formerly Tidewater) | Engineer | - | 2012..2014 | 1 bullets',
    ],
  ],
  [
    'and not what was done, nor how long',
    `
    ### Harbour

    #### Developer
    2014 – 2017
    Built fast systems in a team of seven. Wrote
    components that talk to each other.
    - Led

    #### Intern
    2012 – 2013, 3 months
    - Helped
    `,
    ['work 4 Harbour | Developer | - | 2014..2017 | 1 bullets', 'work 12 Harbour | Intern | - | 2012..2013 | 1 bullets'],
  ],
  [
    'over positions that look complete',
    `
    ### Tidal Institute, Taiwan

    #### Section Manager – Buoys & Lights
    2020 – 2024

    - Led

    #### Engineer – Sonar Systems
    2017 – 2020

    - Built
    `,
    [
      'work 4 Tidal Institute | Section Manager – Buoys & Lights | Taiwan | 2020..2024 | 1 bullets',
      'work 11 Tidal Institute | Engineer – Sonar Systems | Taiwan | 2017..2020 | 1 bullets',
    ],
  ],
  [
    'whose country stands over them, unless they say more',
    `
    ### Philippines

    #### Support | Tidal Services | 2017 - 2018

    - Helped

    #### Cashier | Pier Cafe, Manila | 2016 - 2017

    - Counted
    `,
    [
      'work 6 Tidal Services | Support | Philippines | 2017..2018 | 1 bullets',
      'work 10 Pier Cafe | Cashier | Manila | 2016..2017 | 1 bullets',
    ],
  ],
  [
    'below two titles',
    `
    ### Writer II
    2022 – 2023

    ### Writer I
    2020 – 2022

    _Quayside_

    - Wrote
    `,
    ['work 4 Quayside | Writer II | - | 2022..2023 | 0 bullets', 'work 7 Quayside | Writer I | - | 2020..2022 | 1 bullets'],
  ],
  [
    'of which a heading that says what was made is none',
    `
    ### Replacement of the old booking system

    - Role: Developer
    - Period: 2019 - 2020
    - Built
    `,
    ['work 4 - | Developer | - | 2019..2020 | 1 bullets'],
  ],
];

function expectRoles(cases: readonly Case[]): void {
  for (const [shape, text, roles] of cases) it(shape, () => assert.deepEqual(readEntryLinesUnder('Experience', text), roles));
}

describe('names in the header of a role', () => {
  describe('positions', () => expectRoles(positions));
  describe('employers', () => expectRoles(employers));
});
