import path from 'node:path';
import { translateGlob } from '../config/glob.ts';

/** Whether an argument is a pattern, which shells leave alone in quotes and Windows always. Brackets are letters of a name. */
export function isPattern(argument: string): boolean {
  return /[*?{]/.test(argument);
}

export interface FilePattern {
  /** The folder that all files that fit are in. */
  readonly folder: string;
  /** Whether a path that begins with `folder` fits. */
  readonly fits: (file: string) => boolean;
}

/** `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` are alternatives; the pattern counts from the working folder. */
export function readPattern(argument: string): FilePattern {
  const segments = withSlashes(argument).split('/');
  const fixed = segments.findIndex((segment) => isPattern(segment));
  const folder = segments.slice(0, fixed).join('/') || (argument.startsWith('/') ? '/' : '.');
  const expression = new RegExp(`^${translateGlob(path.posix.normalize(segments.join('/')))}$`, 'iu');
  return { folder, fits: (file) => expression.test(path.posix.normalize(withSlashes(file))) };
}

function withSlashes(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}
