import assert from 'node:assert/strict';
import { readEntryLinesUnder } from '../../support/reading.ts';
import { dedent } from '../../support/text.ts';

const long = 'Built a thing with so many words that the line is long and ends with a full stop, as a sentence does.';

/** The section's lines count from 4; entries are "line title | dates". */
const cases: readonly (readonly [dialect: string, text: string, entries: readonly string[]])[] = [
  [
    'headings with a description, a number or a link behind the name',
    `
    ### Tidebook — tides for sailors (2021)
    ### 2. Gullwatch [GitHub](https://example.org/gull)
    ### Project 3: Moorings
    ### Buoy® | Go, SQL
    `,
    ['4 Tidebook | 2021', '5 Gullwatch | -', '6 Moorings | -', '7 Buoy® | -'],
  ],
  [
    'headings that group',
    `
    ### Personal Projects
    - **Tidebook**: tides
    - [Gullwatch](https://example.org): birds
    ### Open Source
    #### Moorings
    - Wrote it
    #### Buoy
    `,
    ['5 Tidebook | -', '6 Gullwatch | -', '8 Moorings | -', '10 Buoy | -'],
  ],
  [
    'sentences round a link',
    `
    - Created [Tidebook](https://example.org/tide), an almanac for sailors.
    - Wrote the [Gullwatch](https://example.org/gull) counter of birds in Go.
    - Built a thing that nobody has a name for, and that is not linked.
    `,
    ['4 Tidebook | -', '5 Gullwatch | -'],
  ],
  [
    'lines of one paragraph that each begin with a name',
    `
    Tidebook: an almanac for sailors (Go)
    Gullwatch: a counter of birds (Rust)
    `,
    ['4 Tidebook | -', '5 Gullwatch | -'],
  ],
  [
    'items above the first heading',
    `
    - **Tidebook**: tides
    - **Gullwatch**: birds

    ### Moorings
    `,
    ['4 Tidebook | -', '5 Gullwatch | -', '7 Moorings | -'],
  ],
  [
    'headings with the tools in one below',
    `
    #### Tidebook
    ##### Python, Flask
    - Built it
    #### Gullwatch
    ##### Go
    `,
    ['4 Tidebook | -', '7 Gullwatch | -'],
  ],
  [
    'bold lines, some without dates',
    `
    **Tidebook**
    (a ledger, [tides](https://example.org))

    **Gullwatch**
    (a camera, 2019)
    `,
    ['4 Tidebook | -', '7 Gullwatch | 2019'],
  ],
  [
    'links over bold descriptions',
    `
    [Tidebook](https://example.org/t)
    **A ledger for the tides of the northern sea**
    * Go, SQL

    [Gullwatch](https://example.org/g)
    **A camera**
    `,
    ['4 Tidebook | -', '8 Gullwatch | -'],
  ],
  [
    'plain titles over lists',
    `
    Tidebook (2021)
    - ${long}
    - ${long}

    Gullwatch
    - ${long}
    `,
    ['4 Tidebook | 2021', '8 Gullwatch | -'],
  ],
  [
    'an introduction over items',
    `
    Some of what I made:

    - Tidebook – tides
    - \`gull-cli\` counts gulls
    - Moorings, January 2011 - May 2011
    `,
    ['6 Tidebook | -', '7 gull-cli | -', '8 Moorings | 2011-01..2011-05'],
  ],
  [
    'items that group',
    `
    * **Tidebook:** tides
    * **Earlier:**
        - **Gullwatch:** birds
        - **Moorings:** ropes
    `,
    ['4 Tidebook | -', '6 Gullwatch | -', '7 Moorings | -'],
  ],
  [
    'links behind the name',
    `
    - **Tidebook** ([demo](https://example.org/d), [code](https://example.org/c)) — tides
    - Gullwatch [Website](https://example.org/g)
    `,
    ['4 Tidebook | -', '5 Gullwatch | -'],
  ],
  ['linked names with a description', '\n- [Tidebook - tides for all](https://example.org)\n', ['4 Tidebook | -']],
  [
    'patches',
    '\n- **Tidebook**: tides\n- [harbour/gull#12](https://example.org): a fix\n\n### Moorings\n',
    ['4 Tidebook | -', '7 Moorings | -'],
  ],
  ['dates first', '\n- 2021 - Tidebook: tides\n- 2020 - Gullwatch: birds\n', ['4 Tidebook | 2021', '5 Gullwatch | 2020']],
  [
    'tables',
    `
    | # | Name | Year |
    |---|---|---|
    | 1 | Tidebook | 2021 |
    | 2 | [Gullwatch](https://example.org) | 2020 |
    `,
    ['6 Tidebook | 2021', '7 Gullwatch | 2020'],
  ],
  [
    'labels',
    `
    项目名称：潮汐本
    项目时间：2019.01 - 2020.03

    项目名称：海鸥
    项目描述：统计海鸥。
    `,
    ['4 潮汐本 | 2019-01..2020-03', '7 海鸥 | -'],
  ],
  ['definitions', '\nTidebook\n: Tides.\n\nGullwatch\n: Birds.\n', ['4 Tidebook | -', '7 Gullwatch | -']],
  ['definitions of languages', '\nPython\n: A patch to a library.\n', []],
  [
    'paragraphs',
    `
    [Tidebook](https://example.org/t) - tides for sailors.

    [Gullwatch](https://example.org/g) counts gulls.
    `,
    ['4 Tidebook | -', '6 Gullwatch | -'],
  ],
  ['sentences name none', `\n- ${long}\n- ${long}\n`, []],
];

describe('projects', () => {
  for (const [dialect, text, entries] of cases) {
    it(dialect, () => {
      const lines = readEntryLinesUnder('Projects', dedent(text));
      assert.deepEqual(
        lines.map((line) => /^projects\?? (.*) \| \d+ bullets$/.exec(line)?.[1]),
        entries,
      );
    });
  }
});
