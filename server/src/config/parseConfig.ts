import * as l10n from '@vscode/l10n';
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
    message: syntaxMessages[printParseErrorCode(error)]?.() ?? l10n.t('This is not valid JSON.'),
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

const syntaxMessages: Readonly<Record<string, () => string>> = {
  InvalidSymbol: () => l10n.t('A name or text has to stand in double quotes.'),
  InvalidNumberFormat: () => l10n.t('This is not a number.'),
  PropertyNameExpected: () => l10n.t('The name of a setting, in double quotes, is missing here.'),
  ValueExpected: () => l10n.t('A value is missing here.'),
  ColonExpected: () => l10n.t('A colon is missing here.'),
  CommaExpected: () => l10n.t('A comma is missing here.'),
  CloseBraceExpected: () => l10n.t('A closing “}” is missing here.'),
  CloseBracketExpected: () => l10n.t('A closing “]” is missing here.'),
  EndOfFileExpected: () => l10n.t('Nothing may follow the closing “}”.'),
  InvalidCommentToken: () => l10n.t('This comment is not valid.'),
  UnexpectedEndOfComment: () => l10n.t('This comment is never closed: “*/” is missing.'),
  UnexpectedEndOfString: () => l10n.t('This text is never closed: a double quote is missing.'),
  UnexpectedEndOfNumber: () => l10n.t('This number is not complete.'),
  InvalidUnicode: () => l10n.t('After “\\u” there have to be four hexadecimal digits.'),
  InvalidEscapeCharacter: () => l10n.t('A backslash may only stand before " \\ / b f n r t u.'),
  InvalidCharacter: () => l10n.t('A character that may not stand in JSON: write it as an escape.'),
};

function findSpan(root: Node | undefined, path: ValuePath, about: 'key' | 'value', length: number): Span {
  const node = root && findNodeAtLocation(root, [...path]);
  if (!node) return { from: 0, to: Math.min(1, length) };
  const place = about === 'key' ? (node.parent?.children?.[0] ?? node) : node;
  return { from: place.offset, to: place.offset + place.length };
}
