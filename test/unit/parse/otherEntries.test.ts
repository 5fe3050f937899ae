import assert from 'node:assert/strict';
import { readEntryLines, readEntryLinesUnder } from '../../support/reading.ts';

type Case = readonly [dialect: string, text: string, entries: readonly string[]];

const education: readonly Case[] = [
  [
    'list items, the school first',
    `
    - **University of Northmoor** — MSc Data Science, 2016 – 2017
    - **Fennel College** — BSc Mathematics, 2012 – 2016
    `,
    [
      'education 4 University of Northmoor | MSc Data Science | - | 2016..2017 | 0 bullets',
      'education 5 Fennel College | BSc Mathematics | - | 2012..2016 | 0 bullets',
    ],
  ],
  [
    'headings, the degree first',
    `
    ### MSc Data Science
    University of Northmoor, 2017

    ### BSc Mathematics
    Fennel College, 2012 – 2016
    `,
    [
      'education 4 University of Northmoor | MSc Data Science | - | 2017 | 0 bullets',
      'education 7 Fennel College | BSc Mathematics | - | 2012..2016 | 0 bullets',
    ],
  ],
  [
    'definitions, the dates as terms',
    `
    2012 – 2016
    :   BSc Computer Science, University of Northmoor

    2010 – 2012
    :   A Levels, Fennel College
    `,
    [
      'education 4 University of Northmoor | BSc Computer Science | - | 2012..2016 | 0 bullets',
      'education 7 Fennel College | A Levels | - | 2010..2012 | 0 bullets',
    ],
  ],
];

const projects: readonly Case[] = [
  [
    'list items by their bold or linked name',
    `
    - **Tidebook**: a ledger for tides (2021)
    - [Gullwatch](https://example.org/gull) – counts gulls
    - **Moorings** | 2019 – 2020
      - Wrote the map
    `,
    ['projects 4 Tidebook | 2021 | 0 bullets', 'projects 5 Gullwatch | - | 0 bullets', 'projects 6 Moorings | 2019..2020 | 1 bullets'],
  ],
  [
    'headings, the tools after a bar',
    `
    ### Lighthouse | TypeScript, Go
    2018

    - Drew the beam
    - Turned it

    ### [Foghorn](https://example.org/foghorn)

    - Made noise
    `,
    ['projects 4 Lighthouse | 2018 | 2 bullets', 'projects 10 Foghorn | - | 1 bullets'],
  ],
];

const german = `
  # Änne Groß

  ## Berufserfahrung

  ### Softwareentwicklerin bei Hafenwerk GmbH
  März 2020 – heute | Hamburg

  - Lader gebaut
  - Lader geprüft

  ### Werkstudentin, Uferbank AG
  10/2016 – 02/2020

  - Münzen gezählt

  ## Ausbildung

  ### Technische Universität Nordmoor
  B.Sc. Informatik, 2013 – 2017
  `;

const japanese = `
  # 職務経歴書

  ## 職務経歴

  ### 株式会社みなと解析

  期間：2020年4月 〜 現在
  役職：バックエンドエンジニア

  - 積み込みを作成
  - 試験を担当

  ### 株式会社かわべ銀行

  期間：2017年4月 〜 2020年3月
  役職：エンジニア
  `;

const chinese = `
  # 林小舟

  ## 工作经历

  ### 海港数据科技有限公司 | 后端工程师 | 2020.03 - 至今

  - 搭建数据平台
  - 优化查询

  ### 河岸银行

  - 职位：数据分析师
  - 时间：2017.07 - 2020.02
  - 统计报表

  ## 教育经历

  **北野大学** | 计算机科学 本科 | 2013.09 - 2017.06
  `;

function expectEntries(heading: string, cases: readonly Case[]): void {
  for (const [dialect, text, entries] of cases) it(dialect, () => assert.deepEqual(readEntryLinesUnder(heading, text), entries));
}

describe('entries of other sections', () => {
  describe('education', () => expectEntries('Education', education));
  describe('projects', () => expectEntries('Projects', projects));

  it('there are none in sections of lists', () => {
    for (const heading of ['Skills', 'Languages', 'Interests', 'Summary'])
      assert.deepEqual(readEntryLinesUnder(heading, '\n- **Analyst**, Quayside Bank (2017 – 2020)\n'), [], heading);
  });
});

describe('entries in other languages', () => {
  it('German', () =>
    assert.deepEqual(readEntryLines(german), [
      'work 5 Hafenwerk GmbH | Softwareentwicklerin | Hamburg | 2020-03..present | 2 bullets',
      'work 11 Uferbank AG | Werkstudentin | - | 2016-10..2020-02 | 1 bullets',
      'education 18 Technische Universität Nordmoor | B.Sc. Informatik | - | 2013..2017 | 0 bullets',
    ]));

  it('Japanese', () =>
    assert.deepEqual(readEntryLines(japanese), [
      'work 5 株式会社みなと解析 | バックエンドエンジニア | - | 2020-04..present | 2 bullets',
      'work 13 株式会社かわべ銀行 | エンジニア | - | 2017-04..2020-03 | 0 bullets',
    ]));

  it('Chinese', () =>
    assert.deepEqual(readEntryLines(chinese), [
      'work 5 海港数据科技有限公司 | 后端工程师 | - | 2020-03..present | 2 bullets',
      'work 10 河岸银行 | 数据分析师 | - | 2017-07..2020-02 | 1 bullets',
      'education 18 北野大学 | 计算机科学 本科 | - | 2013-09..2017-06 | 0 bullets',
    ]));
});
