/** A regular expression in a source file. */
export interface RegexLiteral {
  readonly source: string;
  readonly flags: string;
  /** One-based. */
  readonly line: number;
}

/**
 * The regular expression literals of a TypeScript text, in order. Reads it token by token: a slash begins a regular
 * expression where no value stands before it, and divides otherwise. Comments, strings and the text of templates are
 * passed over, the expressions inside templates are not.
 */
export function findRegexLiterals(text: string): RegexLiteral[] {
  const found: RegexLiteral[] = [];
  const open: string[] = [];
  let afterValue = false;
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, afterValue, open);
    if (token.regex) found.push({ ...token.regex, line: text.slice(0, at).split('\n').length });
    afterValue = token.isValue ?? afterValue;
    at = token.to;
  }
  return found;
}

interface Token {
  readonly to: number;
  /** Whether a value ends here; absent for space and comments, which change nothing. */
  readonly isValue?: boolean;
  readonly regex?: { source: string; flags: string };
}

const SPACE = /\s+|\/\/.*|\/\*[\s\S]*?\*\//y;
const TEXT = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y;
const WORD = /[\p{L}\p{N}_$#]+/uy;
const REGEX = /\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/y;
const TEMPLATE = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y;
/** Words that a value follows. */
const OPERATORS = new Set('return typeof case in of new delete void throw else do await yield instanceof extends default'.split(' '));

function tokenAt(text: string, at: number, afterValue: boolean, open: string[]): Token {
  const space = match(SPACE, text, at);
  if (space) return { to: at + space[0].length };
  const string = match(TEXT, text, at);
  if (string) return { to: at + string[0].length, isValue: true };
  const word = match(WORD, text, at);
  if (word) return { to: at + word[0].length, isValue: !OPERATORS.has(word[0]) };
  if (text[at] === '`') return templateAt(text, at + 1, open);
  const regex = text[at] === '/' && !afterValue ? match(REGEX, text, at) : undefined;
  if (regex) return { to: at + regex[0].length, isValue: true, regex: { source: regex[1] ?? '', flags: regex[2] ?? '' } };
  return markAt(text, at, open);
}

function markAt(text: string, at: number, open: string[]): Token {
  const mark = text.charAt(at);
  if (mark === '{') open.push('{');
  if (mark === '}' && open.pop() === '${') return templateAt(text, at + 1, open);
  return { to: at + 1, isValue: mark === ')' || mark === ']' };
}

/** The text of a template up to its end or to an expression in it. */
function templateAt(text: string, at: number, open: string[]): Token {
  const part = match(TEMPLATE, text, at)?.[0] ?? text.slice(at);
  if (!part.endsWith('${')) return { to: at + part.length, isValue: true };
  open.push('${');
  return { to: at + part.length, isValue: false };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
