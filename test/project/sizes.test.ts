import assert from 'node:assert/strict';
import { readSources, type SourceFile } from '../support/sources.ts';

/** Lists of words are data: their length says nothing about how hard they are to read. */
const isData = ({ path, text }: SourceFile) => /^export const \w+: Language = /m.test(text) || path.includes('/data/');

function longerThan(limit: number, files: readonly SourceFile[]): string[] {
  const sizes = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  return sizes.filter(({ lines }) => lines > limit).map(({ path, lines }) => `${path} has ${lines} lines, more than ${limit}`);
}

describe('sizes', () => {
  const sources = [...readSources('server/src'), ...readSources('client/src'), ...readSources('client/webview'), ...readSources('scripts')];
  const modules = sources.filter((file) => !isData(file));

  it('counts lines', () => {
    const file: SourceFile = { path: 'a.ts', text: 'a\nb\nc\n', imports: [] };
    assert.deepEqual(longerThan(3, [file]), []);
    assert.deepEqual(longerThan(2, [file]), ['a.ts has 3 lines, more than 2']);
    assert.ok(modules.length > 50);
  });

  it('a module has at most 300 lines', () => assert.deepEqual(longerThan(300, modules), []));

  it('a rule has at most 120 lines', () => {
    const rules = modules.filter(({ path, text }) => path.startsWith('server/src/rules/') && text.includes('= defineRule('));
    assert.ok(rules.length > 0);
    assert.deepEqual(longerThan(120, rules), []);
  });

  it('lsp/server.ts has at most 150 lines', () => {
    const main = modules.filter(({ path }) => path === 'server/src/lsp/server.ts');
    assert.equal(main.length, 1);
    assert.deepEqual(longerThan(150, main), []);
  });
});
