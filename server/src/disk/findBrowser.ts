import { access, constants } from 'node:fs/promises';
import path from 'node:path';

/**
 * The executable of a browser that can print without a window: the one that the person named, or else Chrome, Edge, Chromium or Brave
 * where the three systems install them. Undefined where there is none. Never rejects.
 */
export async function findBrowser(chosen?: string): Promise<string | undefined> {
  for (const candidate of chosen === undefined ? candidates() : [chosen]) if (await isExecutable(candidate)) return candidate;
  return undefined;
}

function candidates(): string[] {
  const { platform, env } = process;
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return windowsPaths.flatMap((file) => roots.map((root) => path.join(root, file)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', path.join(env.HOME ?? '', 'Applications')];
    return macNames.flatMap((name) => folders.map((folder) => path.join(folder, `${name}.app`, 'Contents', 'MacOS', name)));
  }
  const folders = [...(env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin', '/opt/google/chrome'].filter(
    (folder) => folder !== '',
  );
  return linuxNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

const windowsPaths = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
];
const macNames = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'];
const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
