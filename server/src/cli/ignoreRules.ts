/** One line of an ignore file. */
export interface IgnoreRule {
  /** Begins with "!": what fits is left in. */
  readonly isException: boolean;
  /** `file` from the folder of the ignore file, with slashes. */
  fits(file: string, isFolder: boolean): boolean;
}

/** Reads a file as Git reads `.gitignore`. What is no pattern fits nothing; never throws. */
export function parseIgnoreFile(text: string): readonly IgnoreRule[] {
  return text.split(/\r?\n/).flatMap((line) => parseLine(line) ?? []);
}

function parseLine(line: string): IgnoreRule | undefined {
  const trimmed = withoutSpaces(line.replace(/^\uFEFF/, ''));
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  const isException = trimmed.startsWith('!');
  const pattern = isException ? trimmed.slice(1) : trimmed;
  const onlyFolders = pattern.endsWith('/');
  const bare = onlyFolders ? pattern.slice(0, -1) : pattern;
  const expression = compile(bare);
  if (!expression) return undefined;
  return { isException, fits: (file, isFolder) => (isFolder || !onlyFolders) && expression.test(file) };
}

/** White space at the end means nothing, but for a character behind a backslash. */
function withoutSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && (line.charAt(end - 1) === ' ' || line.charAt(end - 1) === '\t')) end -= 1;
  return line.slice(0, line.charAt(end - 1) === '\\' ? end + 1 : end);
}

/** A pattern with a slash counts from the folder of its file, one without is about names anywhere below it. */
function compile(pattern: string): RegExp | undefined {
  const anchored = pattern.replace(/^\//, '');
  if (anchored === '') return undefined;
  const start = pattern.includes('/') ? '^' : '^(?:.*/)?';
  try {
    return new RegExp(`${start}${translate(anchored)}$`, flags);
  } catch {
    return undefined;
  }
}

function translate(pattern: string): string {
  return pattern.replace(/\/\*\*\/|^\*\*\/|\/\*\*$|\*+|\?|\[[!^]?\]?[^\]]*\]|\\.|[\\^$.|+(){}[\]]/g, (token) => {
    if (token.startsWith('\\')) return escapeLetter(token.charAt(1) || '\\');
    if (token.startsWith('[') && token.length > 2) return translateClass(token);
    return wildcards[token] ?? (token.startsWith('*') ? '[^/]*' : escapeLetter(token));
  });
}

const wildcards: Readonly<Record<string, string>> = { '/**/': '/(?:.*/)?', '**/': '(?:.*/)?', '/**': '/.+', '?': '[^/]' };

function translateClass(token: string): string {
  const inner = token.slice(1, -1).replace(/^!/, '^').replaceAll('\\', '\\\\').replaceAll('[', '\\[');
  return `(?!/)[${inner}]`;
}

function escapeLetter(letter: string): string {
  return /[\\^$.|+*?(){}[\]/]/.test(letter) ? `\\${letter}` : letter;
}

/** As Git does by default where the system's file names have no case. */
const flags = process.platform === 'win32' || process.platform === 'darwin' ? 'i' : '';
