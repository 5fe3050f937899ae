import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// The test runner's own command line cannot be told where the Markdown grammar is, so its parts are used.
const require = createRequire(import.meta.url);
const { createRegistry } = require('vscode-tmgrammar-test/dist/common/index.js');
const { parseGrammarTestCase, runGrammarTestCase } = require('vscode-tmgrammar-test/dist/unit/index.js');

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
/** VS Code's own grammar of Markdown, and ours as the manifest contributes it. */
const registry = createRegistry([
  { scopeName: 'text.html.markdown', path: grammarOf('markdown') },
  { scopeName: 'text.html.derivative', path: grammarOf('html-derivative') },
  { scopeName: 'text.html.basic', path: grammarOf('html') },
  { scopeName: 'source.yaml', path: grammarOf('yaml') },
  ...contributes.grammars,
]);
const cases = path.join(import.meta.dirname, 'cases');

// The grammar of Markdown names one for every language that a code block can have.
const { warn } = console;
before(() => {
  console.warn = () => {};
});
after(() => {
  console.warn = warn;
});

describe('the grammar', () => {
  for (const file of readdirSync(cases)) {
    it(`colours ${file} as marked`, async () => {
      const failures = await runGrammarTestCase(registry, parseGrammarTestCase(readFileSync(path.join(cases, file), 'utf8')));
      assert.deepEqual(failures, []);
    });
  }
});

describe('the grammar, in documents that are no resumes', () => {
  it('adds no scope of its own', async () => {
    const grammar = await registry.loadGrammar('text.html.markdown');
    for (const line of readFileSync(path.join(import.meta.dirname, 'not-a-resume.md'), 'utf8').split('\n')) {
      const scopes = grammar.tokenizeLine(line, null).tokens.flatMap((token: { scopes: string[] }) => token.scopes);
      assert.deepEqual(
        scopes.filter((scope: string) => scope.endsWith('.resume')),
        [],
        line,
      );
    }
  });

  it('takes time linear in a line', async () => {
    const grammar = await registry.loadGrammar('text.html.markdown');
    for (const piece of ['Mai ', '2019 - ', '| ', '**a** | ', '# Experience ', 'January 2020 ']) {
      const start = performance.now();
      grammar.tokenizeLine(piece.repeat(10_000 / piece.length), null);
      assert.ok(performance.now() - start < 5000, piece);
    }
  });
});

function grammarOf(name: string): string {
  return require.resolve(`tm-grammars/grammars/${name}.json`);
}
