import assert from 'node:assert/strict';
import { matchFiles } from '../../../server/src/config/glob.ts';

describe('file patterns', () => {
  const cases: [patterns: string[], path: string, verdict: boolean | undefined][] = [
    [[], 'a.md', undefined],
    [['jane.md'], '/home/jane.md', true],
    [['jane.md'], '/home/jane.mdx', undefined],
    [['jane.md'], '/home/mary-jane.md', undefined],
    [['JANE.md'], 'jane.md', true],
    [['people/*.md'], '/work/people/jane.md', true],
    [['people/*.md'], '/work/people/old/jane.md', undefined],
    [['people/**/*.md'], '/work/people/old/jane.md', true],
    [['people/**/*.md'], '/work/people/jane.md', true],
    [['people/**'], '/work/people/a/b.md', true],
    [['/people/*.md'], '/work/people/jane.md', true],
    [['./people/*.md'], '/work/people/jane.md', true],
    [['**/people/*.md'], 'people/jane.md', true],
    [['eople/*.md'], 'people/jane.md', undefined],
    [['people\\*.md'], 'people/jane.md', undefined],
    [['people/*.md'], 'C:\\work\\people\\jane.md', true],
    [['{jane,john}.md'], 'john.md', true],
    [['{jane,john}.{md,markdown}'], 'john.markdown', true],
    [['{jane,john}.md'], 'jack.md', undefined],
    [['j?ne.md'], 'jane.md', true],
    [['j?ne.md'], 'j/ne.md', undefined],
    [['*.md', '!draft-*.md'], 'draft-jane.md', false],
    [['*.md', '!draft-*.md', 'draft-jane.md'], 'draft-jane.md', true],
    [['a(b)[c].md'], 'a(b)[c].md', true],
    [['a+b{.md'], 'a+b{.md', true],
    [['*人*.md'], '个人页.md', true],
  ];
  for (const [patterns, path, verdict] of cases) {
    it(`${JSON.stringify(patterns)} for ${path} is ${verdict}`, () => assert.equal(matchFiles(patterns, path), verdict));
  }
});
