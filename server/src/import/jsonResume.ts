import * as l10n from '@vscode/l10n';
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { core } from 'zod/mini';
import { compact, isJsonObject, type JsonObject, type JsonValue } from '../export/jsonResume/json.ts';
import { readPrinted } from '../export/jsonResume/readJsonResume.ts';
import { writeRemainder } from '../export/jsonResume/remainder.ts';
import type { Span } from '../model/span.ts';
import { readResume } from '../parse/buildResume.ts';
import { jsonResumeSchema } from './schema.ts';
import { writeMarkdown } from './writeMarkdown.ts';

/**
 * A JSON Resume as Markdown, or what is wrong with it; never both, and never throws. Exporting the Markdown gives the
 * same JSON again, but for what says nothing: null, and empty texts, lists and objects.
 */
export function importJsonResume(text: string): Imported {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true });
  const [error] = errors;
  if (!root || error) return { problems: [describeSyntaxError(text, error)] };
  const value = getNodeValue(root) as JsonValue;
  const result = jsonResumeSchema.safeParse(value);
  if (!result.success) return { problems: result.error.issues.map((issue) => describeIssue(issue, root)) };
  const meant = isJsonObject(value) ? compact(value) : {};
  return { markdown: withRemainder(writeMarkdown(meant), meant), problems: [] };
}

export interface Imported {
  /** Absent where there are problems. */
  readonly markdown?: string;
  readonly problems: readonly ImportProblem[];
}

/** What keeps a file from being imported, and what to do about it. */
export interface ImportProblem {
  /** Where in the text. */
  readonly span: Span;
  readonly message: string;
}

/**
 * Adds what reading the Markdown does not give back. The comment itself may change how the text is read, by the language
 * of its words, so it is made once more where it did.
 */
function withRemainder({ written, kept }: ReturnType<typeof writeMarkdown>, meant: JsonObject): string {
  const join = (remainder: string) => [written, remainder, kept].filter((part) => part !== '').join('\n\n');
  let markdown = join('');
  for (let round = 0; round < 3; round += 1) {
    const next = join(writeRemainder(readPrinted(readResume(markdown).resume), meant));
    if (next === markdown) break;
    markdown = next;
  }
  return markdown === '' ? '' : `${markdown}\n`;
}

function describeSyntaxError(text: string, error: ParseError | undefined): ImportProblem {
  const offset = error?.offset ?? 0;
  const found = text.slice(offset, offset + 20).split('\n')[0];
  const where =
    text.trim() === ''
      ? l10n.t('The file is empty.')
      : found
        ? l10n.t('The file is no valid JSON from “{0}” on.', found)
        : l10n.t('The file ends too early.');
  return {
    span: { from: offset, to: offset + (error?.length ?? 0) },
    message: `${where} ${l10n.t('Look for a missing quote, comma or bracket at this place or just before it.')}`,
  };
}

function describeIssue({ path, message, code }: core.$ZodIssue, root: Node): ImportProblem {
  const keys = path as (string | number)[];
  const node = findNodeAtLocation(root, keys) ?? root;
  const name = keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key)).join('');
  const found = JSON.stringify(getNodeValue(node)) ?? 'nothing';
  const what = code === 'invalid_type' && message.startsWith('Invalid') ? l10n.t('has to be an object, in braces') : message;
  const shown = found.length > 40 ? `${found.slice(0, 40)}…` : found;
  return {
    span: { from: node.offset, to: node.offset + node.length },
    message: name === '' ? l10n.t('The whole file is {0}, but {1}.', shown, what) : l10n.t('“{0}” is {1}, but {2}.', name, shown, what),
  };
}
