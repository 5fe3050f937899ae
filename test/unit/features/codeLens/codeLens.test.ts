import assert from 'node:assert/strict';
import { listCodeLenses } from '../../../../server/src/features/codeLens/index.ts';
import { applyEdits } from '../../../../server/src/model/span.ts';
import { openResume } from '../../../support/features.ts';
import { dedent } from '../../../support/text.ts';

const all = { codeLens: { sort: true, counts: true, addBullet: true } };

/** The lenses, each as the line below it and its title. */
function lenses(text: string, settings: unknown = all): string[] {
  const { snapshot } = openResume(text, settings);
  return listCodeLenses(snapshot).map(({ span, title }) => `${snapshot.text.slice(span.from).split('\n', 1)[0]}: ${title}`);
}

/** The text after the lens with a title is chosen, with the cursor where there is one. */
function choose(text: string, title: string): string {
  const { snapshot } = openResume(text, all);
  const action = listCodeLenses(snapshot).find((lens) => lens.title === title)?.action;
  if (action?.kind !== 'edit') throw new Error(`“${title}” is not there or edits nothing`);
  const after = applyEdits(snapshot.text, action.edits());
  return action.cursor === undefined ? after : `${after.slice(0, action.cursor)}$0${after.slice(action.cursor)}`;
}

const sorted = dedent(`
  # Ada Lindt

  ## Experience

  ### Baker, Tallow Ltd

  Mar 2021 – Present

  - Baked bread for 40 shops , daily
  - Trained 3 bakers

  ### Miller, Grist & Co

  Jan 2019 – Feb 2021

  - Milled 20 t of wheat a day
`);
const unsorted = sorted.replace('Mar 2021 – Present', 'Mar 2015 – Dec 2018');

describe('code lenses', () => {
  it('count entries, bullets and problems', () =>
    assert.deepEqual(lenses(sorted, { ...all, codeLens: { ...all.codeLens, addBullet: false } }), [
      '## Experience: 2 entries',
      '## Experience: 1 problem',
      '### Baker, Tallow Ltd: 2 bullets',
      '### Baker, Tallow Ltd: 1 problem',
      '### Miller, Grist & Co: 1 bullet',
    ]));

  it('count no bullets of a degree that has none', () =>
    assert.deepEqual(
      lenses('# Ada\n\n## Education\n\n### BSc in Baking, Grain College\n\nSep 2012 – Jun 2015\n', { codeLens: { counts: true } }),
      ['## Education: 1 entry'],
    ));

  it('are not there unless wanted, but for the one to sort with', () => {
    assert.deepEqual(lenses(sorted, {}), []);
    assert.deepEqual(lenses(unsorted, {}), ['## Experience: Sort newest first']);
    assert.deepEqual(lenses(unsorted, { codeLens: { sort: false } }), []);
    assert.deepEqual(lenses(unsorted, { rules: { 'date-order': 'off' } }), []);
  });

  it('sort', () => assert.match(choose(unsorted, 'Sort newest first'), /Grist & Co[\s\S]*Tallow Ltd/));

  it('show the first problem', () => {
    const { snapshot } = openResume(sorted, all);
    const lens = listCodeLenses(snapshot).find(({ title }) => title === '1 problem');
    assert.deepEqual(lens?.action, { kind: 'show', span: snapshot.diagnostics.find(({ rule }) => rule.id === 'spacing')?.span });
  });

  describe('add a bullet', () => {
    const entry = (text: string) => `# Ada\n\n## Experience\n\n### Baker, Tallow Ltd\n\nMar 2021 – Present\n${text}`;
    const add = (text: string) => choose(entry(text), 'Add bullet').slice(entry('').length);

    it('behind the last one, in its form', () => {
      assert.equal(add('\n* Baked\n* Sold \n\n### Next, Role\n'), '\n* Baked\n* Sold \n* $0\n\n### Next, Role\n');
      assert.equal(add('\n1. Baked\n2.  Sold'), '\n1. Baked\n2.  Sold\n3.  $0');
      assert.equal(add('\n- Baked\n  - Bread\n'), '\n- Baked\n  - Bread\n- $0\n');
      assert.equal(add('\r\n- Baked\r\n'), '\r\n- Baked\r\n- $0\r\n');
    });

    it('below the header where there is none', () => assert.equal(add(''), '\n- $0\n'));

    it('not in a table', () =>
      assert.deepEqual(
        lenses('# Ada\n\n## Experience\n\n| | |\n|---|---|\n| Mar 2021 – Present | Baker, Tallow Ltd |\n', {
          codeLens: { addBullet: true },
        }),
        [],
      ));
  });
});
