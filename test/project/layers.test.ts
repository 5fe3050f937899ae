import assert from 'node:assert/strict';
import { readImports, readSources, type SourceFile } from '../support/sources.ts';

/** From the ground up; what is on one line does not import its neighbours. */
const layers = [
  ['model'],
  ['protocol.ts', 'uri.ts', 'languages'],
  ['text', 'dates', 'skills'],
  ['sections', 'themes'],
  ['parse'],
  ['rules'],
  ['config'],
  ['snapshot.ts', 'render'],
  ['export'],
  ['import'],
  ['features'],
  ['host.ts', 'knownFiles.ts', 'documents.ts', 'workspaceResumes.ts', 'service.ts'],
  ['lsp', 'disk', 'word'],
  ['node', 'browser', 'cli'],
  ['main.ts'],
];
/** Files of one part of the program that stands in several files at the root of server/src. */
const service = new Set(layers[11]);
const entries = new Set(['lsp', 'disk', 'node', 'browser', 'cli', 'main.ts']);

const ruleLibraries = new Set(['zod/mini', '@vscode/l10n']);

/** jsonc-parser: to add to a person's configuration file without touching their comments. */
const clientLibraries = /^(?:vscode|vscode-languageclient(?:\/.+)?|jsonc-parser)$/;

const server = readSources('server/src');
const client = [...readSources('client/src'), ...readSources('client/webview')];

/** `server/src/rules/spacing.ts` → `rules`. */
function partOf(file: string): string {
  return file.split('/')[2] ?? '';
}

function layerOf(file: string): number {
  return layers.findIndex((parts) => parts.includes(partOf(file)));
}

/** The imports of the files that break a law, as "file imports what". */
function violations(
  files: readonly SourceFile[],
  isBroken: (file: SourceFile, from: string, target: string | undefined) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports.filter(({ from, file: target }) => isBroken(file, from, target)).map(({ from }) => `${file.path} imports ${from}`),
  );
}

describe('layers', () => {
  it('reads every form of import', () => {
    const text =
      "import a from './a.ts';\nimport type {\n  B,\n} from '../b.ts';\nexport { c } from './c.ts';\nimport 'd';\nconst e = await import('e');\n// import f from 'f';\n";
    assert.deepEqual(readImports('x/y.ts', text), [
      { from: './a.ts', isType: false, file: 'x/a.ts' },
      { from: '../b.ts', isType: true, file: 'b.ts' },
      { from: './c.ts', isType: false, file: 'x/c.ts' },
      { from: 'd', isType: false },
      { from: 'e', isType: false },
    ]);
    assert.ok(server.length > 50 && server.every(({ path, imports }) => imports.length > 0 || path !== 'server/src/service.ts'));
  });

  it('place every file of the server', () => {
    assert.deepEqual(
      server.filter(({ path }) => layerOf(path) < 0).map(({ path }) => path),
      [],
    );
  });

  it('are imported only downwards', () => {
    const isUpward = ({ path }: SourceFile, _from: string, target: string | undefined) => {
      if (target === undefined || partOf(path) === partOf(target)) return false;
      if (service.has(partOf(path)) && service.has(partOf(target))) return false;
      return !target.startsWith('server/src/') ? target !== 'package.json' : layerOf(target) >= layerOf(path);
    };
    assert.deepEqual(violations(server, isUpward), []);
  });

  it('have no circle of modules', () => {
    assert.deepEqual(findCircle(server), []);
  });

  it('let a rule import neither a parser, nor a protocol, nor the configuration, nor another rule', () => {
    const rules = server.filter(({ path, text }) => path.startsWith('server/src/rules/') && text.includes('= defineRule('));
    assert.ok(rules.length > 0);
    const ruleFiles = new Set(rules.map(({ path }) => path));
    const isForbidden = (_: SourceFile, from: string, target: string | undefined) =>
      target === undefined
        ? !ruleLibraries.has(from)
        : ruleFiles.has(target) || ['parse', 'config'].includes(partOf(target)) || target.endsWith('/runRules.ts');
    assert.deepEqual(violations(rules, isForbidden), []);
  });

  it('let only the two files of the Markdown tree know Lezer', () => {
    assert.deepEqual(
      violations(
        server.filter(({ path }) => !['server/src/parse/tree.ts', 'server/src/parse/wordEdit.ts'].includes(path)),
        (_, from) => from.startsWith('@lezer/'),
      ),
      [],
    );
  });

  it('let only the entries and lsp know the protocol’s library', () => {
    const engine = server.filter(({ path }) => !entries.has(partOf(path)) || partOf(path) === 'cli');
    assert.deepEqual(
      violations(engine, (_, from) => from.startsWith('vscode')),
      [],
    );
  });

  it('keep Node out of the engine and of the language server’s handlers', () => {
    const pure = server.filter(({ path }) => !['node', 'cli', 'disk'].includes(partOf(path)));
    assert.deepEqual(
      violations(pure, (_, from) => from.startsWith('node:')),
      [],
    );
  });

  it('let the client import the editor, the language client and the protocol of ours', () => {
    const isForeign = ({ path }: SourceFile, from: string, target: string | undefined) => {
      if (target?.startsWith('client/'))
        return path.startsWith('client/src/') && target.startsWith('client/webview/') && !/messag/i.test(target);
      if (target !== undefined) return target !== 'server/src/protocol.ts';
      if (from.startsWith('node:')) return !path.endsWith('.node.ts');
      return path.startsWith('client/webview/') ? from !== 'morphdom' : !clientLibraries.test(from);
    };
    assert.deepEqual(violations(client, isForeign), []);
  });

  it('keep no state in modules', () => {
    const stateful = [...server, ...client].filter(({ text }) => /^(?:export )?(?:let|var) /m.test(text));
    assert.deepEqual(
      stateful.map(({ path }) => path),
      [],
    );
  });
});

/** The files of a circle of imports that are there at run time, if there is one. */
function findCircle(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const { file, isType } of byPath.get(path)?.imports ?? []) {
      const circle = file && !isType ? follow(file, [...trail, path]) : [];
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const { path } of files) {
    const circle = follow(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
