import assert from 'node:assert/strict';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { isSuppressed, readSuppressions } from '../../../server/src/rules/suppressions.ts';

describe('suppressions', () => {
  it('cover the next line, and no more', () => expectSilenced('a\n\n<!-- resume-disable-next-line tense -->\nb\nc\n', 'tense', ['b']));

  it('cover the next line of a comment at the end of a line', () =>
    expectSilenced('- a <!-- resume-disable-next-line tense -->\n- b\n- c\n', 'tense', ['- b']));

  it('skip blank lines, other comments and the line below the head of a table', () => {
    expectSilenced('<!-- resume-disable-next-line tense -->\n\n<!-- note -->\n\nb\n', 'tense', ['b']);
    expectSilenced('| a <!-- resume-disable-next-line tense --> |\n|---|\n| b |\n| c |\n', 'tense', ['| b |']);
    expectSilenced('> a <!-- resume-disable-next-line tense -->\n>\n> b\n', 'tense', ['> b']);
  });

  it('cover a line of the next section', () =>
    expectSilenced('a\n\n<!-- resume-disable-next-line tense -->\n\n## Skills\n\nb\n', 'tense', ['## Skills']));

  it('cover the last line without a line break, its very end included', () => {
    const text = 'a\n\n<!-- resume-disable-next-line tense -->\nb';
    expectSilenced(text, 'tense', ['b']);
    assert.ok(isSuppressed(readSuppressions(readResume(text).resume), at(text.length, 'tense')));
  });

  it('cover nothing where nothing follows', () => expectSilenced('a\n\n<!-- resume-disable-next-line tense -->\n', 'tense', []));

  it('cover everything up to where the rule is enabled again', () =>
    expectSilenced('a\n\n<!-- resume-disable tense -->\n\nb\n\n<!-- resume-enable tense -->\n\nc\n', 'tense', ['b']));

  it('cover the whole file, what comes before too', () =>
    expectSilenced('a\n\n<!-- resume-disable-file tense -->\n\nb\n', 'tense', ['a', 'b']));

  it('cover the whole file from a comment at its very start, whatever is enabled later', () =>
    expectSilenced('<!-- resume-disable-file tense -->\n\na\n\n<!-- resume-enable -->\n\nb\n', 'tense', ['a', 'b']));

  it('cover the named rules only', () => {
    const text = '<!-- resume-disable-next-line tense, filler spelling -->\na\n';
    for (const rule of ['tense', 'filler', 'spelling']) expectSilenced(text, rule, ['a']);
    expectSilenced(text, 'cliche', []);
  });

  it('cover all rules where none is named', () => expectSilenced('<!-- resume-disable-next-line -->\na\nb\n', 'tense', ['a']));

  it('go on for the rules that were not enabled again', () => {
    const named = 'a\n\n<!-- resume-disable tense filler -->\n\nb\n\n<!-- resume-enable tense -->\n\nc\n';
    expectSilenced(named, 'tense', ['b']);
    expectSilenced(named, 'filler', ['b', 'c']);
    const all = 'a\n\n<!-- resume-disable -->\n\nb\n\n<!-- resume-enable tense -->\n\nc\n\n<!-- resume-enable filler -->\n\nd\n';
    expectSilenced(all, 'tense', ['b']);
    expectSilenced(all, 'filler', ['b', 'c']);
    expectSilenced(all, 'spelling', ['b', 'c', 'd']);
  });

  it('are not taken from comments that say something else', () => {
    for (const comment of [
      'resume-disable-nextline tense',
      'resume-disabled tense',
      'resume disable tense',
      'resume-disable: tense',
      'disable tense',
    ]) {
      expectSilenced(`<!-- ${comment} -->\n\na\n`, 'tense', []);
    }
  });
});

/** Checks on which lines, comments apart, a problem of the rule would be silenced. */
function expectSilenced(text: string, rule: string, expected: readonly string[]): void {
  const suppressions = readSuppressions(readResume(text).resume);
  const lines = text.split('\n');
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0));
  const silenced = lines.filter((line, index) => /^(?!<!--).*[a-z]/.test(line) && isSuppressed(suppressions, at(starts[index] ?? 0, rule)));
  assert.deepEqual(silenced, expected);
}

function at(offset: number, id: string) {
  return { rule: { id }, span: { from: offset, to: offset } };
}
