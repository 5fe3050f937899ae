import assert from 'node:assert/strict';
import { inspectResume } from '../../../server/src/export/inspection.ts';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { dedent } from '../../support/text.ts';

const inspect = (text: string) => inspectResume(readResume(dedent(text)).resume);

describe('inspectResume', () => {
  it('is empty for an empty text', () => {
    assert.deepEqual(inspect(''), {
      name: null,
      email: null,
      phone: null,
      profiles: [],
      sections: [],
      work: [],
      education: [],
      projects: [],
      skills: [],
    });
  });

  it('gives each role at one employer a line of its own', () => {
    const { work } = inspect(`
      # Mira Holt

      ## Experience

      ### Harbour Analytics

      #### Lead Engineer

      Jan 2021 – Present

      - Led 4 people

      #### Engineer

      Feb 2018 – Dec 2020

      - Built the loader
      - Tested it
    `);
    assert.deepEqual(
      work.map(({ line, name, position, highlights }) => [line, name, position, highlights]),
      [
        [5, 'Harbour Analytics', 'Lead Engineer', 1],
        [13, 'Harbour Analytics', 'Engineer', 2],
      ],
    );
  });

  describe('dates', () => {
    const dates = (section: string, written: string) => {
      const { work, education, projects } = inspect(
        `# Mira Holt\n\n## ${section}\n\n### Harbour Analytics\n\n**Data Engineer** | ${written}\n\n- One\n`,
      );
      const [entry] = [...work, ...education, ...projects];
      return [entry?.startDate, entry?.endDate];
    };
    const cases: [section: string, written: string, start: string | null, end: string | null][] = [
      ['Experience', 'March 2019 – May 2021', '2019-03', '2021-05'],
      ['Experience', '2019 - 2021', '2019', '2021'],
      ['Experience', '15 March 2019 – 1 May 2021', '2019-03-15', '2021-05-01'],
      ['Experience', 'March 2019 – Present', '2019-03', 'present'],
      ['Experience', 'since 2020', '2020', 'present'],
      ['Experience', 'Summer 2019', '2019', '2019'],
      ['Experience', 'May 2019', '2019-05', '2019-05'],
      ['Projects', 'May 2019', '2019-05', '2019-05'],
      ['Education', 'May 2019', null, '2019-05'],
      ['Education', '2015 – 2019', '2015', '2019'],
      ['Education', 'expected 2031', null, '2031'],
    ];
    for (const [section, written, start, end] of cases) {
      it(`${written} in ${section}`, () => assert.deepEqual(dates(section, written), [start, end]));
    }
  });
});
