/**
 * Reads the HTML tag that begins at `from`, as CommonMark defines it; undefined where there is none. Looks at each
 * character once.
 */
export function readTag(text: string, from: number): Tag | undefined {
  const closing = text[from + 1] === '/';
  const nameFrom = from + (closing ? 2 : 1);
  const nameEnd = skip(text, nameFrom, isNameCharacter);
  if (nameEnd === nameFrom || !isLetter(text.charCodeAt(nameFrom))) return undefined;
  const name = text.slice(nameFrom, nameEnd).toLowerCase();
  const attributes = new Map<string, string>();
  let position = nameEnd;
  for (;;) {
    const next = skip(text, position, isSpace);
    if (text[next] === '>') return { name, closing, attributes, end: next + 1 };
    if (text[next] === '/' && text[next + 1] === '>') return { name, closing, attributes, end: next + 2 };
    if (closing || next === position) return undefined;
    const end = readAttribute(text, next, attributes);
    if (end === undefined) return undefined;
    position = end;
  }
}

export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly closing: boolean;
  /** Values as written, by lower-case name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Offset after the `>`. */
  readonly end: number;
}

/** Adds the attribute at `from` and gives the offset after it; undefined where there is none. */
function readAttribute(text: string, from: number, attributes: Map<string, string>): number | undefined {
  const nameEnd = skip(text, from, isAttributeCharacter);
  if (nameEnd === from) return undefined;
  const name = text.slice(from, nameEnd).toLowerCase();
  const equals = skip(text, nameEnd, isSpace);
  if (text[equals] !== '=') {
    attributes.set(name, '');
    return nameEnd;
  }
  const valueFrom = skip(text, equals + 1, isSpace);
  const quote = text[valueFrom];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, valueFrom + 1);
    if (close < 0) return undefined;
    attributes.set(name, text.slice(valueFrom + 1, close));
    return close + 1;
  }
  const valueEnd = skip(text, valueFrom, isBareValueCharacter);
  if (valueEnd === valueFrom) return undefined;
  attributes.set(name, text.slice(valueFrom, valueEnd));
  return valueEnd;
}

function skip(text: string, from: number, belongs: (code: number) => boolean): number {
  let position = from;
  while (position < text.length && belongs(text.charCodeAt(position))) position++;
  return position;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isNameCharacter(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 45;
}

/** Letters, digits and `-`, `_`, `:`, `.`, and `@` for frameworks. */
function isAttributeCharacter(code: number): boolean {
  return isNameCharacter(code) || code === 95 || code === 58 || code === 46 || code === 64;
}

/** Anything but white space, quotes, `=`, `<`, `>` and a back quote. */
function isBareValueCharacter(code: number): boolean {
  return code > 32 && code !== 34 && code !== 39 && code !== 60 && code !== 61 && code !== 62 && code !== 96;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 12;
}
