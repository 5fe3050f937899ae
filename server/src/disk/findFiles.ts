import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { isMarkdownFile } from '../config/fileName.ts';
import { matchFiles } from '../config/glob.ts';
import { configFileName } from '../config/schema.ts';
import type { WorkspaceFolder } from '../host.ts';
import { encodeSegment } from '../uri.ts';

/**
 * The URIs of the Markdown files and of the resume.config.json files in a folder, in the order of their names. Folders named
 * node_modules, those that begin with a dot, those that the person excludes and links are not entered, and after a number of
 * folders no more is. What cannot be listed counts as empty; never rejects.
 */
export async function findFiles({ uri, exclude }: Pick<WorkspaceFolder, 'uri' | 'exclude'>): Promise<readonly string[]> {
  const found: string[] = [];
  const folders: Folder[] = [{ uri: uri.replace(/\/?$/, '/'), path: '' }];
  for (let visited = 0; visited < mostFolders; visited += 1) {
    const folder = folders.shift();
    if (!folder) break;
    for (const entry of await listFolder(folder.uri)) {
      const path = folder.path + entry.name;
      if (exclude.length > 0 && matchFiles(exclude, path) === true) continue;
      const inner = folder.uri + encodeSegment(entry.name);
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        folders.push({ uri: `${inner}/`, path: `${path}/` });
      else if (entry.isFile() && (isMarkdownFile(entry.name) || entry.name === configFileName)) found.push(inner);
    }
  }
  return found;
}

interface Folder {
  readonly uri: string;
  /** Relative to the first folder; empty or with its slash at the end. */
  readonly path: string;
}

const mostFolders = 5_000;

async function listFolder(uri: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(new URL(uri), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
