import assert from 'node:assert/strict';
import { buildParserView } from '../../../../server/src/features/parserView/parserView.ts';
import { openResume } from '../../../support/features.ts';

/** Each group: its title, then each value as “line label: value [why it is not sure]”, one list per entry, `-` between two. */
function read(marked: string): string[] {
  const { snapshot } = openResume(marked);
  const lineAt = (offset: number) => snapshot.text.slice(0, offset).split('\n').length;
  return buildParserView(snapshot).groups.flatMap(({ title, entries }) => [
    `# ${title}`,
    ...entries.flatMap((facts, index) => [
      ...(index > 0 ? ['-'] : []),
      ...facts.map(({ label, value, note, offset }) => `${lineAt(offset)} ${label}: ${value}${note ? `[${note}]` : ''}`),
    ]),
  ]);
}

describe('what a parser sees', () => {
  it('is every value with its line, and what is missing', () => {
    const text = `
      # Mira Holt

      Data Engineer

      mira@holt.test | [LinkedIn](https://linkedin.com/in/mira-holt)

      ## Experience

      ### Lead Data Engineer, Harbour Analytics

      Mar 2019 – Present | Leeds, UK

      - Moved 140 jobs
      - Wrote a linter

      ### Data Engineer, Brightwater Ltd

      - Built the first warehouse

      ## Education

      ### BSc Mathematics, University of Leeds

      2016

      ## Skills

      - Languages: Go, SQL
      - Tools: Kafka

      ## Fancies

      Running
    `;
    assert.deepEqual(read(text), [
      '# Contact',
      '1 Name: Mira Holt',
      '3 Headline: Data Engineer',
      '5 E-mail: mira@holt.test',
      '1 Phone: [Not found]',
      '5 Web page: https://linkedin.com/in/mira-holt',
      '# Experience',
      '9 Employer: Harbour Analytics',
      '9 Position: Lead Data Engineer',
      '11 Place: Leeds, UK',
      '11 From: 2019-03',
      '11 To: present',
      '13 Bullets: 2',
      '-',
      '16 Employer: Brightwater Ltd',
      '16 Position: Data Engineer',
      '16 Dates: [Not found]',
      '18 Bullets: 1',
      '# Education',
      '22 Institution: University of Leeds',
      '22 Degree: BSc Mathematics',
      '24 Date: 2016',
      '# Skills',
      '28 Languages: Go, SQL',
      '29 Tools: Kafka',
      '# Sections',
      '7 Experience: Experience',
      '20 Education: Education',
      '26 Skills: Skills',
      '31 Fancies: [Not a usual heading]',
    ]);
  });

  it('says of an empty document what it lacks', () => {
    assert.deepEqual(read(''), [
      '# Contact',
      '1 Name: [Not found]',
      '1 E-mail: [Not found]',
      '1 Phone: [Not found]',
      '# Experience',
      '1 Experience: [Not found]',
      '# Education',
      '1 Education: [Not found]',
      '# Skills',
      '1 Skills: [Not found]',
    ]);
  });

  it('doubts a date that is none, and what was guessed', () => {
    const text = '# Mira Holt\n\n## Experience\n\n### Baker, Osier Ltd\n\n13/2019 – 02/2020\n\n- Baked\n';
    assert.ok(
      read(text).some((line) => line.includes('[Not understood as a date]')),
      String(read(text)),
    );
  });

  it('has the text in reading order', () => {
    const { snapshot } = openResume('# Mira\n\n## Skills\n\n- **Go**\n');
    assert.equal(buildParserView(snapshot).text, 'Mira\n====\n\nSkills\n------\n- Go\n');
  });
});
