// Bundles the extension, the servers, the webview script and the command line into dist/.
//   node scripts/build.mjs [--watch] [--development]
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { listThirdParty, writeBillOfMaterials, writeNotices } from './thirdParty.mjs';
import { writeWordList } from './wordList.mjs';

const { values } = parseArgs({ options: { watch: { type: 'boolean' }, development: { type: 'boolean' } } });

const shared = {
  bundle: true,
  minify: !values.development,
  sourcemap: values.development ? 'linked' : false,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
};
const node = { ...shared, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };
// It asks for Node's `fs` as soon as it is loaded; its other form does not, and we read the files ourselves.
const alias = { '@vscode/l10n': '@vscode/l10n/dist/browser.js' };
// What every start would load, and hardly any needs.
const later = {
  child_process: './server/src/node/later/childProcess.ts',
  'node:child_process': './server/src/node/later/childProcess.ts',
  crypto: './server/src/node/later/crypto.ts',
  'node:crypto': './server/src/node/later/crypto.ts',
};
// JSON in a string is read faster than what JavaScript makes of it, by the compiler and by V8.
const tables = {
  name: 'tables',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]skills[\\/]data[\\/][^\\/]+\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: 'js' };
    });
  },
};
const banner = { js: '#!/usr/bin/env node' };
const serverScript = 'dist/serverMain.js';
const bundles = [
  // One script for Node and for workers: what is Node's own is required only where it runs.
  { ...node, conditions: ['node', 'browser'], entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  // Likewise.
  {
    ...node,
    conditions: ['node', 'browser'],
    alias: { ...alias, ...later },
    plugins: [tables],
    entryPoints: ['server/src/main.ts'],
    outfile: serverScript,
  },
  // Loaded only when a Word document is written: by `require` in Node, by `importScripts` in a worker.
  {
    ...browser,
    format: 'iife',
    globalName: 'resumeWord',
    footer: { js: "if (typeof module === 'object') module.exports = resumeWord;" },
    entryPoints: ['server/src/word/writeWord.ts'],
    outfile: 'dist/word.js',
  },
  { ...browser, format: 'iife', entryPoints: ['client/webview/preview.ts'], outfile: 'dist/webview/preview.js' },
  { ...browser, format: 'iife', entryPoints: ['client/webview/parserView.ts'], outfile: 'dist/webview/parserView.js' },
  // Put into the page that a browser is to fit before it prints it.
  { ...browser, format: 'iife', entryPoints: ['client/webview/fitPage.ts'], outfile: 'dist/fitPage.js' },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner, plugins: [tables] },
  // What npm puts on the PATH; the server itself is a worker's script as well, where the first line would be an error.
  { ...node, entryPoints: ['server/src/node/languageServer.ts'], outfile: 'dist/language-server.js', banner },
];

/** What starts the server in Node. The digest tells which of the compiled scripts that earlier starts have kept is this one. */
function starter(digest) {
  return {
    ...node,
    entryPoints: ['server/src/node/start.ts'],
    outfile: 'dist/server.js',
    define: { scriptDigest: JSON.stringify(digest) },
  };
}

if (values.watch) {
  // The editor's task waits for the second line before it starts a debug session.
  console.log('watch: building');
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
  await esbuild.build(starter(''));
  console.log('watch: ready');
} else {
  const results = await Promise.all(bundles.map((bundle) => esbuild.build({ ...bundle, metafile: true })));
  const digest = values.development ? '' : createHash('sha256').update(readFileSync(serverScript)).digest('hex').slice(0, 16);
  await esbuild.build(starter(digest));
  const packages = listThirdParty(results.map(({ metafile }) => metafile));
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', writeNotices(packages));
  writeFileSync('dist/sbom.cdx.json', writeBillOfMaterials(packages));
  writeWordList('dist/words.en.gz');
  for (const file of ['dist/cli.js', 'dist/language-server.js']) chmodSync(file, 0o755);
}
