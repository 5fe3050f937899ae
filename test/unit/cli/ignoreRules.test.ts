import assert from 'node:assert/strict';
import { parseIgnoreFile } from '../../../server/src/cli/ignoreRules.ts';

/** Whether a file is taken out by an ignore file of one or several lines. */
function takesOut(lines: string, file: string, isFolder = false): boolean {
  const rule = parseIgnoreFile(lines).findLast((candidate) => candidate.fits(file, isFolder));
  return rule !== undefined && !rule.isException;
}

describe('ignore files', () => {
  const cases: [lines: string, fit: string[], other: string[]][] = [
    ['cv.md', ['cv.md', 'a/b/cv.md'], ['cv.mdx', 'xcv.md']],
    ['/cv.md', ['cv.md'], ['a/cv.md']],
    ['a/cv.md', ['a/cv.md'], ['b/a/cv.md']],
    ['*.draft.md', ['x.draft.md', 'a/.draft.md'], ['x.draft.md/y']],
    ['a/*.md', ['a/x.md'], ['a/b/x.md']],
    ['**/old', ['old', 'a/b/old'], ['older']],
    ['a/**/x.md', ['a/x.md', 'a/b/c/x.md'], ['x.md']],
    ['a/**', ['a/b', 'a/b/c.md'], ['a', 'b/a/c']],
    ['cv?.md', ['cv1.md'], ['cv.md', 'cv/.md']],
    ['cv[0-9a].md', ['cv1.md', 'cva.md'], ['cvb.md']],
    ['cv[!0-9].md', ['cva.md'], ['cv1.md', 'cv/.md']],
    ['\\!cv.md\n\\#x.md', ['!cv.md', '#x.md'], ['cv.md']],
    ['# comment\n\n  \ncv (1).md  ', ['cv (1).md'], ['comment', 'cv 1.md']],
    ['*.md\n!keep.md', ['x.md'], ['keep.md', 'a/keep.md']],
    ['cv.md\r\nb.md\r\n', ['cv.md', 'b.md'], []],
    ['a\\', [], ['b']],
    ['[', [], ['a']],
  ];
  for (const [lines, fit, other] of cases) {
    it(`${JSON.stringify(lines)}`, () => {
      assert.deepEqual(
        [...fit, ...other].filter((file) => takesOut(lines, file)),
        fit,
      );
    });
  }

  it('names folders with a slash at the end', () => {
    assert.deepEqual([takesOut('old/', 'old', true), takesOut('old/', 'old', false)], [true, false]);
  });
});
