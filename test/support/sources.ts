import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A TypeScript file of the repository. */
export interface SourceFile {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written. */
  readonly from: string;
  /** For a relative import, the file it leads to, relative to the repository's root. */
  readonly file?: string;
  readonly isType: boolean;
}

/** All TypeScript files below a folder that is relative to the repository's root, in order. */
export function readSources(folder: string): SourceFile[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return { path: file, text, imports: readImports(file, text) };
    });
}

/** The paths of all files below a folder, relative to the repository's root. */
export function listFiles(folder: string): string[] {
  const absolute = path.join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => {
      const inner = path.posix.join(folder, name);
      return statSync(path.join(root, inner)).isDirectory() ? listFiles(inner) : [inner];
    });
}

export function readText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Comments and texts may mention imports, but no line of them begins like one. */
export function readImports(file: string, text: string): Import[] {
  const statements = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  return [...text.matchAll(statements)].map(([, type, statically, dynamically]) => {
    const from = statically ?? dynamically ?? '';
    const isType = type !== undefined;
    return from.startsWith('.') ? { from, isType, file: path.posix.join(path.posix.dirname(file), from) } : { from, isType };
  });
}

const root = path.resolve(import.meta.dirname, '../..');
