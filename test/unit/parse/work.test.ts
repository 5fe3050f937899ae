import assert from 'node:assert/strict';
import { readEntryLinesUnder } from '../../support/reading.ts';

/** What follows a line `## Experience`, the third of the document, and the roles that are read. */
type Case = readonly [dialect: string, text: string, roles: readonly string[]];

const headings: readonly Case[] = [
  [
    'employer, dates and role each on a heading or line',
    `
    ### Harbour Analytics

    *Mar 2020 – Present*

    #### Data Engineer

    - Built the loader
    - Tested it

    ### Quayside Bank, Leeds

    *2017 - 2020*

    #### Analyst

    - Counted coins
    `,
    [
      'work 4 Harbour Analytics | Data Engineer | - | 2020-03..present | 2 bullets',
      'work 13 Quayside Bank | Analyst | Leeds | 2017..2020 | 1 bullets',
    ],
  ],
  [
    'role and employer in the heading, place and dates below',
    `
    ### Data Engineer, Harbour Analytics Ltd

    Leeds | 03/2020 – 05/2022

    - Built the loader

    ### Analyst at Quayside Bank

    May 2017 - Feb 2020

    - Counted coins

    ### Clerk @ Tidewater

    2015 - 2017
    `,
    [
      'work 4 Harbour Analytics Ltd | Data Engineer | Leeds | 2020-03..2022-05 | 1 bullets',
      'work 10 Quayside Bank | Analyst | - | 2017-05..2020-02 | 1 bullets',
      'work 16 Tidewater | Clerk | - | 2015..2017 | 0 bullets',
    ],
  ],
  [
    'dates first in the heading',
    `
    ### 2020 – Present: Data Engineer, Harbour Analytics

    - Built the loader

    ### 03/2017 - 02/2020 | Quayside Bank | Analyst
    `,
    [
      'work 4 Harbour Analytics | Data Engineer | - | 2020..present | 1 bullets',
      'work 8 Quayside Bank | Analyst | - | 2017-03..2020-02 | 0 bullets',
    ],
  ],
  [
    'spans in the heading',
    `
    ### <span>Data Engineer, Harbour Analytics</span> <span>Mar 2020 -- Present</span>

    - Built the loader

    ### <span>Analyst, Quayside Bank</span> <span>2017 -- 2020</span>
    `,
    [
      'work 4 Harbour Analytics | Data Engineer | - | 2020-03..present | 1 bullets',
      'work 8 Quayside Bank | Analyst | - | 2017..2020 | 0 bullets',
    ],
  ],
  [
    'headings inside an entry open none',
    `
    ### Harbour Analytics

    Data Engineer, 2020 – 2022

    #### Responsibilities

    - Ran the night shift

    #### Technologies

    - SQL
    `,
    ['work 4 Harbour Analytics | Data Engineer | - | 2020..2022 | 2 bullets'],
  ],
  [
    'HTML headings',
    `
    <h3>Data Engineer, Harbour Analytics Ltd</h3>
    <p>2020 – 2022</p>

    - Built the loader
    `,
    ['work 4 Harbour Analytics Ltd | Data Engineer | - | 2020..2022 | 1 bullets'],
  ],
  [
    'headings without a space after the marks',
    `
    ###Data Engineer, Harbour Analytics

    2020 – 2022

    - Built the loader
    `,
    ['work 4 Harbour Analytics | Data Engineer | - | 2020..2022 | 1 bullets'],
  ],
];

const severalRoles: readonly Case[] = [
  [
    'role headings with dates of their own',
    `
    ### Harbour Analytics

    #### Lead Engineer
    Jan 2021 – Present

    - Led 4 people

    #### Engineer
    Feb 2018 – Dec 2020

    - Built the loader
    `,
    [
      'work 4 Harbour Analytics | Lead Engineer | - | 2021-01..present | 1 bullets',
      'work 11 Harbour Analytics | Engineer | - | 2018-02..2020-12 | 1 bullets',
    ],
  ],
  [
    'role headings without dates share those of the employer',
    `
    ### Harbour Analytics (2015 – 2021)

    #### Lead Engineer

    - Led 4 people

    #### Data Engineer

    - Built the loader
    - Tested it
    `,
    [
      'work 4 Harbour Analytics | Lead Engineer | - | 2015..2021 | 1 bullets',
      'work 10 Harbour Analytics | Data Engineer | - | 2015..2021 | 2 bullets',
    ],
  ],
  [
    'bold lines with dates of their own',
    `
    ### Harbour Analytics

    **Lead Engineer** | Jan 2021 – Present

    - Led 4 people
    - Hired 2

    **Engineer** | Feb 2018 – Dec 2020

    - Built the loader

    ### Quayside Bank

    **Analyst** | 2016 – 2018

    - Counted coins
    `,
    [
      'work 4 Harbour Analytics | Lead Engineer | - | 2021-01..present | 2 bullets',
      'work 11 Harbour Analytics | Engineer | - | 2018-02..2020-12 | 1 bullets',
      'work 15 Quayside Bank | Analyst | - | 2016..2018 | 1 bullets',
    ],
  ],
  [
    'bold lines with the dates on the line below',
    `
    ### Harbour Analytics

    **Lead Engineer**
    *Jan 2021 – Present*

    - Led 4 people

    **Engineer**
    *Feb 2018 – Dec 2020*

    - Built the loader
    `,
    [
      'work 4 Harbour Analytics | Lead Engineer | - | 2021-01..present | 1 bullets',
      'work 11 Harbour Analytics | Engineer | - | 2018-02..2020-12 | 1 bullets',
    ],
  ],
  [
    'roles in bold under an employer in bold',
    `
    **Quayside Bank**, Leeds
    **Senior Analyst** | Jan 2020 – Present

    - Counted notes

    **Analyst** | Mar 2017 – Dec 2019

    - Counted coins

    **Harbour Analytics**, Hull
    **Data Engineer** | Feb 2014 – Mar 2017

    - Built the loader
    `,
    [
      'work 4 Quayside Bank | Senior Analyst | Leeds | 2020-01..present | 1 bullets',
      'work 9 Quayside Bank | Analyst | Leeds | 2017-03..2019-12 | 1 bullets',
      'work 13 Harbour Analytics | Data Engineer | Hull | 2014-02..2017-03 | 1 bullets',
    ],
  ],
  [
    'a bold line that is no role belongs to the role before it',
    `
    ### Harbour Analytics

    **Data Engineer** | 2018 – 2020

    - Built the loader

    **Infrastructure**

    - Moved the servers
    `,
    ['work 4 Harbour Analytics | Data Engineer | - | 2018..2020 | 2 bullets'],
  ],
  [
    'promotions as lines of one header: the bullets count for the first',
    `
    **Harbour Analytics**, Leeds
    Lead Engineer, 2019 – 2021
    Data Engineer, 2016 – 2019

    - Built the loader
    - Led 4 people
    `,
    [
      'work 4 Harbour Analytics | Lead Engineer | Leeds | 2019..2021 | 2 bullets',
      'work 6 Harbour Analytics | Data Engineer | Leeds | 2016..2019 | 0 bullets',
    ],
  ],
];

const lines: readonly Case[] = [
  [
    'employers between a line of dates and an address',
    `
    _2016 – 2018_
    **Harbour Analytics**
    [https://harbour.test/about](https://harbour.test/about)
    Built the loader and its monitoring, with tests for both of them.

    _2013_
    **Quayside Bank**
    [https://quayside.test/](https://quayside.test/)
    Counted coins, and wrote a long report of what the counting had shown.
    `,
    ['work 4 Harbour Analytics | - | - | 2016..2018 | 0 bullets', 'work 9 Quayside Bank | - | - | 2013 | 0 bullets'],
  ],
  [
    'role and dates as a list below a bold employer',
    `
    **Harbour Analytics**
    * **Data Engineer**
    * 2020 – 2022
    > Built the loader.

    **Quayside Bank**
    * **Analyst**
    * 2017 – 2020
    `,
    [
      'work 4 Harbour Analytics | Data Engineer | - | 2020..2022 | 0 bullets',
      'work 9 Quayside Bank | Analyst | - | 2017..2020 | 0 bullets',
    ],
  ],
  [
    'bold role and bold employer, dates in italics below',
    `
    **Data Engineer** | **Harbour Analytics**
    *March 2020 – Present*

    - Built the loader
    - Tested it

    **Analyst** | **Quayside Bank**
    *2017 – 2020*

    - Counted coins
    `,
    [
      'work 4 Harbour Analytics | Data Engineer | - | 2020-03..present | 2 bullets',
      'work 10 Quayside Bank | Analyst | - | 2017..2020 | 1 bullets',
    ],
  ],
  [
    'bold employer, place, role in italics; dates in a paragraph of their own',
    `
    **Harbour Analytics**, Leeds, UK — *Data Engineer*

    March 2020 - Present

    - Built the loader

    **Quayside Bank**, Remote — *Analyst*

    June 2017 - Feb 2020

    - Counted coins
    `,
    [
      'work 4 Harbour Analytics | Data Engineer | Leeds, UK | 2020-03..present | 1 bullets',
      'work 10 Quayside Bank | Analyst | Remote | 2017-06..2020-02 | 1 bullets',
    ],
  ],
  [
    'plain lines that end in a line of dates',
    `
    Harbour Analytics
    Data Engineer
    Mar 2020 – May 2022

    - Built the loader

    Quayside Bank
    Analyst
    2017 – 2020

    - Counted coins
    `,
    [
      'work 4 Harbour Analytics | Data Engineer | - | 2020-03..2022-05 | 1 bullets',
      'work 10 Quayside Bank | Analyst | - | 2017..2020 | 1 bullets',
    ],
  ],
  [
    'space made by LaTeX',
    `
    **Harbour Analytics** \\hfill 2020 – 2022

    *Data Engineer* \\hfill Leeds

    - Built the loader
    `,
    ['work 4 Harbour Analytics | Data Engineer | Leeds | 2020..2022 | 1 bullets'],
  ],
  [
    'lines inside HTML',
    `
    <div><b>Harbour Analytics</b> <span>2020 – 2022</span></div>
    <div>Data Engineer</div>

    <div><b>Quayside Bank</b> <span>2017 – 2020</span></div>
    <div>Analyst</div>
    `,
    [
      'work 4 Harbour Analytics | Data Engineer | - | 2020..2022 | 0 bullets',
      'work 7 Quayside Bank | Analyst | - | 2017..2020 | 0 bullets',
    ],
  ],
];

const containers: readonly Case[] = [
  [
    'list items',
    `
    - **Data Engineer**, Harbour Analytics (2020 – 2022)
      - Built the loader
      - Tested it
    - **Analyst**, Quayside Bank (2017 – 2020)
      - Counted coins
    `,
    [
      'work 4 Harbour Analytics | Data Engineer | - | 2020..2022 | 2 bullets',
      'work 7 Quayside Bank | Analyst | - | 2017..2020 | 1 bullets',
    ],
  ],
  [
    'list items with the dates on their second line',
    `
    * Harbour Analytics - Data Engineer
      *2020 – 2022*
      * Built the loader
    * Quayside Bank - Analyst
      *2017 – 2020*
    `,
    [
      'work 4 Harbour Analytics | Data Engineer | - | 2020..2022 | 1 bullets',
      'work 7 Quayside Bank | Analyst | - | 2017..2020 | 0 bullets',
    ],
  ],
  [
    'terms with definitions',
    `
    Harbour Analytics (2020 – 2022)
    : Data Engineer

    Quayside Bank (2017 – 2020)
    : Analyst
    `,
    [
      'work 4 Harbour Analytics | Data Engineer | - | 2020..2022 | 0 bullets',
      'work 7 Quayside Bank | Analyst | - | 2017..2020 | 0 bullets',
    ],
  ],
  [
    'rows of a table',
    `
    | Period | Company | Position |
    |---|---|---|
    | 2020 – 2022 | Harbour Analytics | Data Engineer |
    | 2017 – 2020 | Quayside Bank | Analyst |
    `,
    [
      'work 6 Harbour Analytics | Data Engineer | - | 2020..2022 | 0 bullets',
      'work 7 Quayside Bank | Analyst | - | 2017..2020 | 0 bullets',
    ],
  ],
  [
    'fields with labels, as lines and as list items that do not count as bullets',
    `
    ### Harbour Analytics

    **Role:** Data Engineer
    **Duration:** March 2020 – Present
    **Location:** Leeds

    - Built the loader
    - Tested it

    ### Quayside Bank

    - **Position:** Analyst
    - **Period:** 2017 – 2020
    - Counted coins
    `,
    [
      'work 4 Harbour Analytics | Data Engineer | Leeds | 2020-03..present | 2 bullets',
      'work 13 Quayside Bank | Analyst | - | 2017..2020 | 1 bullets',
    ],
  ],
];

const uncertain: readonly Case[] = [
  ['nothing at all', '\n', []],
  ['a paragraph', '\nFor years I worked on harbours and their numbers, mostly alone, and I liked it more than anything else.\n', []],
  ['a heading that may be an employer', '\n### Harbour\n\n- Built the loader\n', ['work? 4 Harbour | - | - | - | 1 bullets']],
];

function expectRoles(cases: readonly Case[]): void {
  for (const [dialect, text, roles] of cases) it(dialect, () => assert.deepEqual(readEntryLinesUnder('Experience', text), roles));
}

describe('roles of a resume', () => {
  describe('under headings', () => expectRoles(headings));
  describe('several at one employer', () => expectRoles(severalRoles));
  describe('on lines', () => expectRoles(lines));
  describe('in other containers', () => expectRoles(containers));
  describe('that nobody can be sure of', () => expectRoles(uncertain));

  it('are read by the same words under volunteering', () =>
    assert.deepEqual(readEntryLinesUnder('Volunteering', '\n### Coach, Tide Club\n2019 – 2020\n\n- Taught\n'), [
      'volunteer 4 Tide Club | Coach | - | 2019..2020 | 1 bullets',
    ]));
});
