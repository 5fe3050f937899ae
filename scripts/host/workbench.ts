import type { ChildProcess } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { runQuietly, spawnGroup, stopGroup } from './childProcesses.ts';
import { addLanguagePack } from './languagePack.ts';
import { prepareHost, type WorkbenchHost } from './prepareHost.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export interface WorkbenchOptions {
  /** The folder that the window opens, or a file of a workspace (`.code-workspace`), absolute. */
  readonly folder: string;
  /** A packed extension to install first. */
  readonly vsix?: string;
  /** Unpacked extensions to be there beside the tested one, absolute. */
  readonly extensions?: readonly string[];
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The display language; English by default. The workbench's own words are English in any case. */
  readonly locale?: string;
}

export interface WindowOptions {
  /** An unpacked extension to run, absolute. */
  readonly extensionDevelopmentPath?: string;
  /** A module with `run()`, inside that extension, that the extension host loads and runs. */
  readonly extensionTestsPath?: string;
  /** A file to open, absolute. */
  readonly openFile?: string;
}

export interface Workbench {
  /** The address of the window on the folder or workspace. */
  readonly url: string;
  /** The address of a window with an extension under development, a test suite or a file opened. */
  windowUrl(options: WindowOptions): string;
  /** Where installed extensions are unpacked. */
  readonly extensionsFolder: string;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  // As on the desktop: nothing is written that nobody saved.
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * Starts the browser workbench of VS Code on 127.0.0.1, with a profile of its own in a temporary folder that is deleted
 * when it stops. It asks for no password: whoever is logged in on this machine can reach it while it runs.
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const host = await prepareHost();
  const profile = temporaryFolder();
  const settings = { ...quietSettings, ...options.settings };
  await mkdir(join(profile.path, 'data/User'), { recursive: true });
  await writeFile(join(profile.path, 'data/User/settings.json'), JSON.stringify(settings, undefined, 2));
  if (options.vsix) await installVsix(options.vsix, profile.path, host);
  for (const extension of options.extensions ?? []) await addExtension(extension, profile.path);
  if (options.locale) await addLanguagePack(profile.path, options.locale);
  const server = spawnGroup(host.node, serverArguments(host, profile.path, options), { env: environment(profile.path) });
  const authority = `127.0.0.1:${await listeningPort(server)}`;
  const opened = options.folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const url = `http://${authority}/?${opened}=${encodeURIComponent(options.folder)}`;
  return {
    url,
    windowUrl: (window) => `${url}&payload=${encodeURIComponent(JSON.stringify(payload(authority, window)))}`,
    extensionsFolder: join(profile.path, 'extensions'),
    ended: new Promise((resolve) => server.once('exit', () => resolve())),
    async stop() {
      await stopGroup(server);
      profile.remove();
    },
  };
}

/** Installs a packed extension into a workbench profile with the workbench's own `--install-extension`. */
export async function installVsix(vsix: string, profile: string, host: WorkbenchHost): Promise<void> {
  const args = [host.entry, ...folderArguments(profile), '--install-extension', vsix];
  await runQuietly(host.node, args, { env: environment(profile) });
}

async function addExtension(folder: string, profile: string): Promise<void> {
  await cp(folder, join(profile, 'extensions', basename(folder)), { recursive: true });
  // Without its list the workbench looks at the folders.
  await rm(join(profile, 'extensions/extensions.json'), { force: true });
}

function serverArguments(host: WorkbenchHost, profile: string, { port = 0, locale }: WorkbenchOptions): string[] {
  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override'];
  return [
    host.entry,
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    ...folderArguments(profile),
    ...quiet,
    ...(locale ? ['--locale', locale] : []),
  ];
}

function folderArguments(profile: string): string[] {
  const config = join(profile, 'config.yaml');
  return ['--user-data-dir', join(profile, 'data'), '--extensions-dir', join(profile, 'extensions'), '--config', config];
}

function environment(profile: string): NodeJS.ProcessEnv {
  // In a terminal of VS Code these would make the server talk to that window instead of starting.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|CODE_SERVER_|PASSWORD$|HASHED_PASSWORD$|PORT$)/.test(name));
  // An empty gallery keeps the workbench from looking for extensions on the network.
  return { ...Object.fromEntries(inherited), XDG_CONFIG_HOME: profile, XDG_DATA_HOME: profile, EXTENSIONS_GALLERY: '{}' };
}

/** What the workbench reads from its address; the command line of desktop VS Code has options of the same names. */
function payload(authority: string, options: WindowOptions): [string, string][] {
  const remote = Object.entries(options).map(([name, path]): [string, string] => [name, `vscode-remote://${authority}${path}`]);
  return [...remote, ['skipWelcome', 'true']];
}

function listeningPort(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      const match = /HTTP server listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(output);
      if (match) resolve(Number(match[1]));
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`The workbench ended with exit code ${code} before it listened.\n${output.trim()}`)));
  });
}
