import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { runQuietly } from '../../scripts/host/childProcesses.ts';
import { startWorkbench } from '../../scripts/host/workbench.ts';
import { outputFolder, peopleFolder, root } from './folders.ts';

export interface PackedExtension {
  readonly vsix: string;
  /** The packed files with the suite beside them, as they run in the Node extension host. */
  readonly forNode: string;
  /** The same without `main`, which makes the workbench run `browser` in the web-worker extension host, as vscode.dev does. */
  readonly forWebWorker: string;
  /** Another extension, for the tests: a file system in memory with the people's files in it. */
  readonly memoryFiles: string;
}

/** What the suite is bundled to, inside an unpacked extension. */
export const suitePath = 'suite/index.js';

/** Builds and packs the extension, has the workbench install the package, and copies out what that unpacked. */
export async function packExtension(): Promise<PackedExtension> {
  const vsix = join(outputFolder, 'resume-markdown.vsix');
  await runQuietly('npm', ['run', 'package', '--', '--out', vsix], { cwd: root });
  const forNode = join(outputFolder, 'extension-node');
  const forWebWorker = join(outputFolder, 'extension-web-worker');
  await unpack(vsix, forNode);
  await bundleSuite(forNode);
  await copyFresh(forNode, forWebWorker);
  await removeMain(join(forWebWorker, 'package.json'));
  const memoryFiles = join(outputFolder, 'memory-files');
  await bundleMemoryFiles(memoryFiles);
  console.log(`Packed the extension: ${Math.round((await stat(vsix)).size / 1024)} KB`);
  return { vsix, forNode, forWebWorker, memoryFiles };
}

/** Bundles the suite for both extension hosts to one CommonJS module under a folder. */
export async function bundleSuite(folder: string): Promise<void> {
  await esbuild.build({
    entryPoints: [join(root, 'test/host/suite/index.ts')],
    outfile: join(folder, suitePath),
    bundle: true,
    // Mocha's browser build assigns `module.exports` while it loads; the footer has the last word.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    platform: 'browser',
    external: ['vscode'],
    logLevel: 'warning',
  });
  await writeFile(join(folder, 'suite/package.json'), '{ "type": "commonjs" }\n');
}

async function bundleMemoryFiles(target: string): Promise<void> {
  const seeds: Record<string, string> = {};
  for (const entry of await readdir(peopleFolder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) seeds[path.slice(peopleFolder.length).replaceAll('\\', '/')] = await readFile(path, 'utf8');
  }
  await esbuild.build({
    entryPoints: [join(root, 'test/host/memoryFiles/extension.ts')],
    outfile: join(target, 'extension.js'),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    define: { seeds: JSON.stringify(seeds) },
    logLevel: 'warning',
  });
  await cp(join(root, 'test/host/memoryFiles/package.json'), join(target, 'package.json'));
}

async function unpack(vsix: string, target: string): Promise<void> {
  const workbench = await startWorkbench({ folder: outputFolder, vsix });
  try {
    const [installed, ...others] = (await readdir(workbench.extensionsFolder)).filter((name) => name.startsWith('resume-markdown.'));
    if (!installed || others.length > 0) throw new Error('The workbench did not install the package as one extension.');
    await copyFresh(join(workbench.extensionsFolder, installed), target);
  } finally {
    await workbench.stop();
  }
}

async function copyFresh(source: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp(source, target, { recursive: true });
}

async function removeMain(manifest: string): Promise<void> {
  const { main: _, ...rest } = JSON.parse(await readFile(manifest, 'utf8'));
  await writeFile(manifest, JSON.stringify(rest, undefined, 2));
}
