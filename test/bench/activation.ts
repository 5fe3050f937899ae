// Times how long the extension takes to be activated, in the real workbench on a folder of 500 Markdown files, beside an extension that does
// nothing but start a language server that does nothing:
//   npm run bench:activation [-- --rounds 7]
// From the call to the end of `activate`, the loading of the code included, as VS Code itself counts it.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { exitOnSignals } from '../../scripts/host/childProcesses.ts';
import { temporaryFolder } from '../../scripts/host/temporaryFolder.ts';
import { startWorkbench, type Workbench } from '../../scripts/host/workbench.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const root = join(import.meta.dirname, '../..');
const extensions = ['nothing but a server', 'Resume Markdown'] as const;

async function run(): Promise<void> {
  const work = temporaryFolder();
  const folder = join(work.path, 'workspace');
  writeWorkspace(folder);
  const paths = { 'nothing but a server': join(work.path, 'null'), 'Resume Markdown': join(work.path, 'ours') };
  await writeNullExtension(paths['nothing but a server']);
  copyExtension(paths['Resume Markdown']);
  const workbench = await startWorkbench({ folder });
  const browser = await launchBrowser();
  try {
    const times = { 'nothing but a server': [] as number[], 'Resume Markdown': [] as number[] };
    // They take turns, so that a machine that slows down slows both. The first round warms up the disk.
    for (let round = 0; round <= Number(values.rounds); round += 1) {
      for (const name of extensions) {
        const time = await activate(browser, workbench, paths[name]);
        if (round > 0) times[name].push(time);
      }
    }
    print(times);
  } finally {
    await browser.close();
    await workbench.stop();
    work.remove();
  }
}

/** 480 notes and 20 resumes, none of them open. */
function writeWorkspace(folder: string): void {
  const resumes = join(import.meta.dirname, 'resumes');
  const texts = readdirSync(resumes).map((name) => readFileSync(join(resumes, name), 'utf8'));
  for (let index = 0; index < 500; index += 1) {
    const parent = join(folder, `part-${index % 25}`);
    mkdirSync(parent, { recursive: true });
    const isResume = index % 25 === 0;
    writeFileSync(
      join(parent, isResume ? `resume-${index}.md` : `note-${index}.md`),
      isResume ? (texts[index % texts.length] ?? '') : '# Note\n\nText.\n',
    );
  }
}

async function writeNullExtension(folder: string): Promise<void> {
  const client = `
    import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
    import { join } from 'node:path';
    export async function activate(context) {
      const run = { module: join(context.extensionPath, 'server.js'), transport: TransportKind.ipc };
      const client = new LanguageClient('null', 'Null', { run, debug: run }, { documentSelector: [{ language: 'markdown' }] });
      context.subscriptions.push({ dispose: () => client.dispose() });
      await client.start();
    }`;
  const shared = { bundle: true, minify: true, platform: 'node', format: 'cjs', external: ['vscode'] } satisfies esbuild.BuildOptions;
  await esbuild.build({ ...shared, stdin: { contents: client, resolveDir: root }, outfile: join(folder, 'client.js') });
  await esbuild.build({ ...shared, entryPoints: [join(import.meta.dirname, 'nullServer.ts')], outfile: join(folder, 'server.js') });
  const manifest = {
    name: 'null',
    publisher: 'bench',
    version: '1.0.0',
    engines: { vscode: '^1.80.0' },
    main: './client.js',
    activationEvents: [],
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeTimer(folder, 'bench.null');
}

function copyExtension(folder: string): void {
  for (const name of ['dist', 'l10n', 'images', 'schemas', 'snippets', 'syntaxes', 'templates'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of readdirSync(root)) if (/^package(?:\.nls.*)?\.json$/.test(name)) cpSync(join(root, name), join(folder, name));
  const { publisher, name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeTimer(folder, `${publisher}.${name}`);
}

/** What the workbench loads in the extension host: activates the extension and says how long it took. */
function writeTimer(folder: string, id: string): void {
  mkdirSync(join(folder, 'timer'));
  writeFileSync(join(folder, 'timer/package.json'), '{ "type": "commonjs" }');
  const script = `
    const vscode = require('vscode');
    exports.run = async () => {
      const extension = vscode.extensions.getExtension('${id}');
      const isActive = extension.isActive;
      const began = performance.now();
      await extension.activate();
      console.log(isActive ? '[timer] active before' : '[timer] ' + (performance.now() - began));
    };`;
  writeFileSync(join(folder, 'timer/index.js'), script);
}

/** The milliseconds that the activation takes in a new window. */
async function activate(browser: Browser, workbench: Workbench, extension: string): Promise<number> {
  const page = await browser.newPage();
  try {
    let time: number | undefined;
    const ended = new Promise<unknown>((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (_: string, args: unknown[]) => {
      const found = /^\[timer\] (.*)$/.exec(args.join(' '));
      if (found) time = Number(found[1]);
    });
    await page.goto(workbench.windowUrl({ extensionDevelopmentPath: extension, extensionTestsPath: join(extension, 'timer/index.js') }));
    await ended;
    if (time === undefined || Number.isNaN(time)) throw new Error(`The extension in ${extension} could not be timed.`);
    return time;
  } finally {
    await page.close();
  }
}

function print(times: Readonly<Record<(typeof extensions)[number], readonly number[]>>): void {
  const median = (samples: readonly number[]) => samples.toSorted((a, b) => a - b)[samples.length >> 1] ?? Number.NaN;
  const [base, ours] = extensions.map((name) => median(times[name])) as [number, number];
  console.log(
    `activation, p50 of ${values.rounds}: null ${base.toFixed(0)} ms   ours ${ours.toFixed(0)} ms   ${(ours / base).toFixed(1)} times`,
  );
}

exitOnSignals();
await run();
