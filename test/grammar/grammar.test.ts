import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import html from 'tm-grammars/grammars/html.json' with { type: 'json' };
import htmlDerivative from 'tm-grammars/grammars/html-derivative.json' with { type: 'json' };
import markdown from 'tm-grammars/grammars/markdown.json' with { type: 'json' };
import yaml from 'tm-grammars/grammars/yaml.json' with { type: 'json' };
// The command line of the test runner takes grammars from a manifest only, and Markdown's is not in ours.
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common/index.js';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';

/** VS Code's own grammar of Markdown, and ours as the manifest contributes them. */
const registry = createRegistryFromGrammars([...[markdown, html, htmlDerivative, yaml].map(builtIn), ...contributed()]);
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
    const grammar = await loadMarkdown();
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
    const grammar = await loadMarkdown();
    for (const piece of ['Mai ', '2019 - ', '| ', '**a** | ', '# Experience ', 'January 2020 ']) {
      grammar.tokenizeLine(piece.repeat(10_000 / piece.length), null);
    }
    // Some 20 ms each; quadratic time would be minutes.
  }).timeout(30_000);
});

async function loadMarkdown() {
  const grammar = await registry.loadGrammar('text.html.markdown');
  assert.ok(grammar);
  return grammar;
}

function builtIn(grammar: { readonly scopeName: string }) {
  return { grammar: { scopeName: grammar.scopeName, path: 'grammar.json' }, content: JSON.stringify(grammar) };
}

function contributed() {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  return contributes.grammars.map((grammar: { readonly path: string }) => ({ grammar, content: readFileSync(grammar.path, 'utf8') }));
}
