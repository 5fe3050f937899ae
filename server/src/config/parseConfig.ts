import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../model/span.ts';
import type { ValuePath } from './accept.ts';

/**
 * Reads JSON with comments and trailing commas. Never throws: of a damaged text, the part that can be read is returned
 * along with what is wrong.
 */
export function parseConfig(text: string): ParsedConfig {
  const errors: ParseError[] = [];
  // A byte order mark is no JSON; a space in its place keeps the offsets.
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const faults = errors.map(({ error, offset, length }) => ({
    message: syntaxMessages[printParseErrorCode(error)] ?? 'This is not valid JSON.',
    span: { from: offset, to: offset + length },
  }));
  return {
    value: root ? getNodeValue(root) : undefined,
    // One missing quote makes a dozen errors; the first is the one that a person can repair.
    fault: root ? faults[0] : undefined,
    spanOf: (path, about) => findSpan(root, path, about, text.length),
  };
}

export interface ParsedConfig {
  /** What the text says; undefined where it is empty. */
  readonly value: unknown;
  /** The first violation of JSON's syntax. */
  readonly fault: { readonly message: string; readonly span: Span } | undefined;
  /** Where a value, or its key, stands in the text. */
  spanOf(path: ValuePath, about: 'key' | 'value'): Span;
}

const syntaxMessages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'A name or text has to stand in double quotes.',
  InvalidNumberFormat: 'This is not a number.',
  PropertyNameExpected: 'The name of a setting, in double quotes, is missing here.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing here.',
  CommaExpected: 'A comma is missing here.',
  CloseBraceExpected: 'A closing “}” is missing here.',
  CloseBracketExpected: 'A closing “]” is missing here.',
  EndOfFileExpected: 'Nothing may follow the closing “}”.',
  InvalidCommentToken: 'This comment is not valid.',
  UnexpectedEndOfComment: 'This comment is never closed: “*/” is missing.',
  UnexpectedEndOfString: 'This text is never closed: a double quote is missing.',
  UnexpectedEndOfNumber: 'This number is not complete.',
  InvalidUnicode: 'After “\\u” there have to be four hexadecimal digits.',
  InvalidEscapeCharacter: 'A backslash may only stand before " \\ / b f n r t u.',
  InvalidCharacter: 'A character that may not stand in JSON: write it as an escape.',
};

function findSpan(root: Node | undefined, path: ValuePath, about: 'key' | 'value', length: number): Span {
  const node = root && findNodeAtLocation(root, [...path]);
  if (!node) return { from: 0, to: Math.min(1, length) };
  const place = about === 'key' ? (node.parent?.children?.[0] ?? node) : node;
  return { from: place.offset, to: place.offset + place.length };
}
