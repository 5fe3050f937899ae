import { lastSegment } from './fileName.ts';

/**
 * Whether the patterns take a file in (true), out (false, by a pattern with "!") or say nothing. The last pattern that
 * matches decides. `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` are alternatives. A pattern without
 * a slash is about the file's name; one with a slash fits the end of the path, so that the answer does not depend on
 * where a folder was opened.
 */
export function matchFiles(patterns: readonly string[], path: string): boolean | undefined {
  const normal = path.replaceAll('\\', '/');
  let verdict: boolean | undefined;
  for (const pattern of patterns) {
    const excludes = pattern.startsWith('!');
    if (matchGlob(excludes ? pattern.slice(1) : pattern, normal)) verdict = !excludes;
  }
  return verdict;
}

function matchGlob(pattern: string, path: string): boolean {
  const bare = pattern.replace(/^(?:\.?\/|\*\*\/)+/, '');
  const subject = bare.includes('/') ? path : lastSegment(path);
  return new RegExp(`(?:^|/)${translateGlob(bare)}$`, 'iu').test(subject);
}

/** The source of a regular expression for a pattern. Unclosed braces stand for themselves. */
export function translateGlob(glob: string): string {
  const alternatives = /\{([^{}]*)\}/.exec(glob);
  if (alternatives) {
    const before = glob.slice(0, alternatives.index);
    const after = glob.slice(alternatives.index + alternatives[0].length);
    const inner = (alternatives[1] as string).split(',').map(translateGlob).join('|');
    return `${translateGlob(before)}(?:${inner})${translateGlob(after)}`;
  }
  return glob.replace(/\*\*\/|\*+|\?|[.+^${}()|[\]\\]/g, (token) => wildcards[token] ?? (token.startsWith('*') ? '.*' : `\\${token}`));
}

const wildcards: Readonly<Record<string, string>> = { '**/': '(?:[^/]*/)*', '*': '[^/]*', '?': '[^/]' };
