import assert from 'node:assert/strict';
import { formatAfterEnter } from '../../../../server/src/features/formatting/afterEnter.ts';
import { applyEdits } from '../../../../server/src/model/span.ts';
import { openResume } from '../../../support/features.ts';

/** The text after Enter at the cursor, as far as the section goes. */
function enter(marked: string, settings?: unknown): string {
  const head = '# Ada Lindt\n\n## Experience\n\n### Baker, Tallow Ltd\n\n';
  const { snapshot, cursor } = openResume(head + marked.replace('$0', '\n$0'), settings);
  return applyEdits(snapshot.text, formatAfterEnter(snapshot, cursor)).slice(head.length);
}

describe('Enter', () => {
  it('continues a list with its mark', () => {
    assert.equal(enter('* Baked$0\n'), '* Baked\n* \n');
    assert.equal(enter('-   Baked$0\n'), '-   Baked\n-   \n');
    assert.equal(enter('1. Baked$0\n'), '1. Baked\n2. \n');
  });
  it('continues a list inside another one, whether the editor has indented the line or not', () => {
    assert.equal(enter('- Baked\n  - Bread$0\n'), '- Baked\n  - Bread\n  - \n');
    const { snapshot, cursor } = openResume('# Ada\n\n- Baked\n  - Bread\n  $0');
    assert.equal(applyEdits(snapshot.text, formatAfterEnter(snapshot, cursor)), '# Ada\n\n- Baked\n  - Bread\n  - ');
  });
  it('parts a bullet in two', () => assert.equal(enter('- Baked $0bread\n'), '- Baked \n- bread\n'));
  it('ends the list at a bullet without a text', () => {
    assert.equal(enter('- Baked\n- $0\n'), '- Baked\n\n');
    assert.equal(enter('- Baked\n  - $0\n'), '- Baked\n\n');
  });
  it('keeps Windows line ends', () => assert.equal(enter('- Baked\r$0').replace('\r\n', '|'), '- Baked|- '));
  it('leaves a line break that was meant', () => {
    assert.equal(enter('- Baked  $0\n'), '- Baked  \n\n');
    assert.equal(enter('- Baked\\$0\n'), '- Baked\\\n\n');
  });
  it('doubles no mark', () => assert.equal(enter('- Baked$0- Sold\n'), '- Baked\n- Sold\n'));
  it('leaves everything else to the editor', () => {
    assert.equal(enter('Baked$0\n'), 'Baked\n\n');
    assert.equal(enter('```\n- Baked$0\n```\n'), '```\n- Baked\n\n```\n');
    assert.equal(enter('- Baked$0\n', { format: { enable: false } }), '- Baked\n\n');
  });
});
