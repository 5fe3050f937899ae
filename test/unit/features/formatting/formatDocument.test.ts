import assert from 'node:assert/strict';
import { formatDocument } from '../../../../server/src/features/formatting/index.ts';
import { applyEdits } from '../../../../server/src/model/span.ts';
import { snapshotOf } from '../../../support/features.ts';
import { dedent } from '../../../support/text.ts';

function format(text: string, settings?: unknown): string {
  const given = dedent(text);
  return applyEdits(given, formatDocument(snapshotOf(given, settings)));
}

const expectFormatted = (given: string, expected: string, settings?: unknown) => assert.equal(format(given, settings), dedent(expected));
const expectKept = (given: string) => assert.equal(format(given), dedent(given));

describe('formatting a document', () => {
  describe('trailing spaces', () => {
    it('go', () => expectFormatted('# Ada Lindt \n\nBaker.\t \n', '# Ada Lindt\n\nBaker.\n'));
    it('stay where they break the line', () => expectKept('# Ada Lindt\n\nBaker  \nLeeds\\\nEngland\n'));
    it('break lines that end as on Windows, too', () => expectKept('# Ada Lindt\r\n\r\nBaker  \r\nLeeds\r\n'));
    it('go at the end of a paragraph, where they break nothing', () =>
      expectFormatted('# Ada\n\nBaker  \n\nLeeds\n', '# Ada\n\nBaker\n\nLeeds\n'));
    it('stay behind a bullet that waits for its text', () => expectKept('# Ada Lindt\n\n## Skills\n\n- Baking\n- \n'));
  });

  describe('blank lines', () => {
    it('are one at most', () => expectFormatted('\n\n# Ada Lindt\n\n\n\nBaker.\n\n\nLeeds.\n\n\n', '# Ada Lindt\n\nBaker.\n\nLeeds.\n'));

    it('are as many round headings as usual', () =>
      expectFormatted(
        '# Ada\n\n## Skills\n\nBaking\n## Experience\n\nBaker\n\n## Education\nSchool\n\n## Languages\n\nFrench\n',
        '# Ada\n\n## Skills\n\nBaking\n\n## Experience\n\nBaker\n\n## Education\n\nSchool\n\n## Languages\n\nFrench\n',
      ));

    it('are two before sections where most of them have two', () =>
      expectFormatted(
        '# Ada\n\nBaker\n\n\n## Skills\n\nBaking\n\n\n## Experience\n\nBaker\n\n## Education\n\nSchool\n',
        '# Ada\n\nBaker\n\n\n## Skills\n\nBaking\n\n\n## Experience\n\nBaker\n\n\n## Education\n\nSchool\n',
      ));

    it('stay away where headings stand close to their text', () =>
      expectKept('# Ada\n## Skills\n- Baking\n\n## Languages\n- French\n\n## Interests\n- Rowing\n'));

    it('do not part a comment or an attribute from what it is about', () =>
      expectKept(
        '# Ada\n\n## Skills\n\nBaking\n\n<!-- resume-disable-next-line heading-style -->\n## LANGUAGES\n\nFrench, German\n\n## Interests\n{: .quiet}\n\nRowing\n',
      ));

    it('end the text with a line break, as the document has them', () =>
      expectFormatted('# Ada Lindt\r\n\r\n\r\nBaker', '# Ada Lindt\r\n\r\nBaker\r\n'));
  });

  describe('headings', () => {
    it('have one space, no indentation and no marks at the end', () =>
      expectFormatted(' #   Ada Lindt\n\n##  Skills ##\n\nBaking\n', '# Ada Lindt\n\n## Skills\n\nBaking\n'));
    it('keep the marks at the end where most have them', () =>
      expectKept('# Ada Lindt #\n\n## Skills ##\n\nBaking\n\n## Languages\n\nFrench\n'));
    it('are marked, not underlined', () =>
      expectFormatted('Ada Lindt\n=========\n\n## Skills\n\nBaking\n', '# Ada Lindt\n\n## Skills\n\nBaking\n'));
    it('stay underlined where most are', () => expectKept('Ada Lindt\n=========\n\nSkills\n------\n\nBaking\n\n## Languages\n\nFrench\n'));
    it('of two lines stay underlined', () => expectKept('Ada\nLindt\n===\n\n## Skills\n\nBaking\n\n## Languages\n\nFrench\n'));
    it('keep a # that belongs to their words', () => expectKept('# Ada\n\n## Skills in C#\n\nBaking\n'));
  });

  describe('style', () => {
    const roles = (...dates: string[]) =>
      `# Ada Lindt\n\n## Experience\n\n${dates.map((date, index) => `### Baker, Tallow Ltd ${index}\n\n${date}\n\n- Baked\n`).join('\n')}`;

    it('has one mark for bullets, and one gap behind it', () =>
      expectFormatted(
        '# Ada\n\n## Skills\n\n- Baking\n- Rowing\n\n## Languages\n\n*   French\n',
        '# Ada\n\n## Skills\n\n- Baking\n- Rowing\n\n## Languages\n\n- French\n',
      ));

    it('leaves the gap of a bullet with more lines, which hold on to it', () =>
      expectKept('# Ada\n\n## Skills\n\n- Baking\n- Rowing\n-   Sailing\n\n    in all seas\n'));

    it('has one form of dates and one sign between them', () =>
      expectFormatted(
        roles('Mar 2021 – Jun 2022', '04/2019 - 02/2021', 'Jan 2018 – Mar 2019'),
        roles('Mar 2021 – Jun 2022', 'Apr 2019 – Feb 2021', 'Jan 2018 – Mar 2019'),
      ));

    it('is the configured one where there is one', () =>
      expectFormatted(roles('Mar 2021 – Jun 2022'), roles('03/2021 - 06/2022'), {
        rules: { 'date-format': { format: 'MM/YYYY' }, 'date-separator': { separator: ' - ' } },
      }));

    it('is left alone where its rule is off, or told to be quiet', () => {
      const text = '# Ada\n\n## Skills\n\n- Baking\n- Rowing\n\n## Languages\n\n* French\n';
      assert.equal(format(text, { rules: { 'bullet-marker': 'off' } }), text);
      expectKept(text.replace('* French', '<!-- resume-disable-next-line bullet-marker -->\n* French'));
    });

    it('touches no words, though a rule would', () => expectKept(roles('Mar 2021 – Current', 'Apr 2019 – Present', 'Jan 2018 – Present')));
  });

  it('leaves front matter, code, HTML, comments and tables as they are', () =>
    expectKept(
      `---\ntitle:  Ada \n\n\n---\n\n# Ada\n\n\`\`\`\na  \n\n\n*   b\n\`\`\`\n\n<div>  \n<b>x</b> \n</div>\n\n<!-- a \n\n\n b -->\n\n| a  |  b |\n| --- | --- |\n| Github ,x  | 2 |\n`,
    ));

  it('does nothing where it is switched off, or where the resume is made by another system', () => {
    const text = '# Ada  \n\n\n\n## Skills\n';
    assert.equal(format(text, { format: { enable: false } }), text);
    expectKept('# Ada\n\n\n\n## Experience \n\n{% for job in site.data.jobs %}\n* {{ job.name }} \n{% endfor %}\n');
  });

  it('changes only the lines asked for, as the whole document has them', () => {
    const text = '# Ada\n\n## Skills\n\n- Baking \n- Rowing\n\n## Languages\n\n* French \n* German \n';
    const from = text.indexOf('* French') + 3;
    const edits = formatDocument(snapshotOf(text), { from, to: from });
    assert.equal(applyEdits(text, edits), text.replace('* French ', '- French'));
    const both = formatDocument(snapshotOf(text), { from, to: text.length });
    assert.equal(applyEdits(text, both), text.replace('* French \n* German ', '- French\n- German'));
  });

  it('changes no more than it has to', () => {
    const text = '# Ada\n\n## Skills \n\n- Baking\n- Rowing\n\n* Sailing\n';
    assert.deepEqual(
      formatDocument(snapshotOf(text)).map(({ span }) => text.slice(span.from, span.to)),
      [' ', '*'],
    );
  });
});
