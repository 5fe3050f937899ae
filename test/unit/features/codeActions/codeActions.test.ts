import assert from 'node:assert/strict';
import type { CodeActionQuery } from '../../../../server/src/features/codeActions/codeAction.ts';
import { findCodeActions } from '../../../../server/src/features/codeActions/index.ts';
import { applyEdits } from '../../../../server/src/model/span.ts';
import { openResume } from '../../../support/features.ts';

const marked = '# Ada Lindt\n\n## Ship Models\n\ntext\n\n## Skills\n\n- Baking $0, reading\n- Cooking , singing\n';

describe('code actions', () => {
  it('come with what mends the problem first and what silences it last', () =>
    expectTitles({}, [
      'Replace “Baking ,” with “Baking,”',
      'Fix all 2 problems of spacing',
      'Ignore spacing for this line',
      'Ignore spacing in this file',
      'Fix all safely fixable problems',
    ]));

  it('offer each action once where a range holds several problems of a rule', () => {
    const { snapshot } = openResume(marked);
    const titles = findCodeActions(snapshot, query({ span: { from: marked.indexOf('Baking'), to: snapshot.text.length } })).map(
      ({ title }) => title,
    );
    assert.equal(titles.filter((title) => title === 'Fix all 2 problems of spacing').length, 1);
    assert.equal(titles.filter((title) => title === 'Ignore spacing in this file').length, 1);
    assert.equal(titles.filter((title) => title === 'Ignore spacing for this line').length, 2);
  });

  it('are none where there is no problem', () => {
    const { snapshot } = openResume('# Ada Lindt\n\ntext\n');
    assert.deepEqual(findCodeActions(snapshot, query({ span: { from: 14, to: 14 }, fixAll: false })), []);
  });

  it('leave out quick fixes or fix-all where the editor does not ask for them', () => {
    expectTitles({ quickFix: false }, ['Fix all safely fixable problems']);
    expectTitles({ quickFix: false, fixAll: false }, []);
  });

  it('leave the line of the cursor alone in fix-all, where that is wanted', () => {
    const text = '# Ada\n\n## Skills\n\n- Baking , reading\n- Cooking , $0singing\n- Rowing , skating\n';
    const fixed = (leaveCursorLine: boolean, all = false) => {
      const { snapshot, cursor } = openResume(text, { fixAll: { leaveCursorLine } });
      const span = all ? { from: 0, to: snapshot.text.length } : { from: cursor, to: cursor };
      const [action] = findCodeActions(snapshot, query({ quickFix: false, refactor: false, span }));
      return applyEdits(snapshot.text, action?.edits ?? []).slice('# Ada\n\n## Skills\n\n'.length);
    };
    assert.equal(fixed(true), '- Baking, reading\n- Cooking , singing\n- Rowing, skating\n');
    assert.equal(fixed(false), '- Baking, reading\n- Cooking, singing\n- Rowing, skating\n');
    assert.equal(fixed(true, true), '- Baking, reading\n- Cooking, singing\n- Rowing, skating\n');
  });

  it('stay readable for a selected page full of problems', () => {
    const { snapshot } = openResume(`# Ada\n\n## Skills\n\n${'- Baking , reading\n'.repeat(500)}`);
    assert.ok(findCodeActions(snapshot, query({ span: { from: 0, to: snapshot.text.length } })).length < 100);
  });
});

function expectTitles(wanted: Partial<CodeActionQuery>, expected: readonly string[]): void {
  const { snapshot, cursor } = openResume(marked);
  const actions = findCodeActions(snapshot, query({ span: { from: cursor, to: cursor }, ...wanted }));
  assert.deepEqual(
    actions.map(({ title }) => title),
    expected,
  );
}

function query(wanted: Partial<CodeActionQuery>): CodeActionQuery {
  return {
    span: { from: 0, to: 0 },
    quickFix: true,
    refactor: true,
    fixAll: true,
    acceptHeading: true,
    acceptWord: true,
    restructure: true,
    moves: [],
    ...wanted,
  };
}
