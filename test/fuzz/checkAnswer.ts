import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PositionEncoding } from '../../server/src/lsp/positionEncoding.ts';
import { lostWords } from '../planted/lostWords.ts';
import type { FuzzedDocument } from './fuzzedDocument.ts';

interface Position {
  readonly line: number;
  readonly character: number;
}
interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Counts the columns of the lines of a text, independently of the server. */
export class Grid {
  readonly #lines: readonly string[];
  readonly #encoding: PositionEncoding;

  constructor(text: string, encoding: PositionEncoding) {
    this.#lines = text.split(/\r\n|\r|\n/);
    this.#encoding = encoding;
  }

  has({ line, character }: Position): boolean {
    const text = this.#lines[line];
    return text !== undefined && character >= 0 && character <= this.#widthOf(text);
  }

  #widthOf(line: string): number {
    if (this.#encoding === 'utf-16') return line.length;
    return this.#encoding === 'utf-8' ? Buffer.byteLength(line) : [...line].length;
  }
}

/** Throws where a range in an answer lies outside of the document that it is about. `gridOf` knows the documents. */
export function expectRangesWithin(answer: unknown, uri: string, gridOf: (uri: string) => Grid | undefined): void {
  if (typeof answer !== 'object' || answer === null) return;
  if (isRange(answer)) {
    expectRange(answer, uri, gridOf(uri));
    return;
  }
  const about = uriOf(answer) ?? uri;
  for (const [key, value] of Object.entries(answer)) {
    if (key !== 'changes') expectRangesWithin(value, about, gridOf);
    else for (const [changed, edits] of Object.entries(value as object)) expectRangesWithin(edits, changed, gridOf);
  }
  if ('startLine' in answer && 'endLine' in answer) expectFold(answer as FoldingRange, gridOf(about));
}

interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
}

function expectFold({ startLine, endLine }: FoldingRange, grid: Grid | undefined): void {
  const isWithin = startLine <= endLine && (!grid || grid.has({ line: endLine, character: 0 }));
  if (!isWithin) throw new Error(`a folding range lies outside of the document: ${startLine} to ${endLine}`);
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): value is Position {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}

function uriOf(value: object): string | undefined {
  if ('textDocument' in value) return (value.textDocument as { uri?: string } | null)?.uri;
  return 'uri' in value && typeof value.uri === 'string' ? value.uri : undefined;
}

function expectRange({ start, end }: Range, uri: string, grid: Grid | undefined): void {
  const isOrdered = start.line < end.line || (start.line === end.line && start.character <= end.character);
  if (isOrdered && (!grid || (grid.has(start) && grid.has(end)))) return;
  throw new Error(`a range lies outside of the document ${uri}: ${JSON.stringify({ start, end })}`);
}

interface Action {
  readonly title: string;
  readonly kind?: string;
  readonly isPreferred?: boolean;
  readonly diagnostics?: readonly { readonly message: string }[];
  readonly edit?: { readonly changes?: Record<string, Edits>; readonly documentChanges?: readonly { readonly edits: Edits }[] };
}
type Edits = { range: Range; newText: string }[];

/** Throws where a fix that the editor may take unasked loses a word that it does not name. */
export function expectKeptWords(actions: unknown, document: FuzzedDocument): void {
  if (!Array.isArray(actions)) return;
  for (const action of actions as readonly Action[]) {
    if (!action.isPreferred || !action.edit || action.kind !== 'quickfix') continue;
    const said = [action.title, ...(action.diagnostics ?? []).map(({ message }) => message)];
    if (!said.some((line) => line.includes('encoding'))) expectKept(action.title, document, editsOf(action), said);
  }
}

function editsOf({ edit }: Action): Edits {
  return [...Object.values(edit?.changes ?? {}), ...(edit?.documentChanges ?? []).map(({ edits }) => edits)].flat();
}

/** What formatting rewrites as it says nowhere: the words of dates. */
export function datesIn(edits: Edits, document: FuzzedDocument): readonly string[] {
  const copy = document.copy();
  return edits.filter(({ newText }) => /\d/.test(newText)).map(({ range }) => copy.getText(range));
}

/** Throws where edits overlap or lose a word that is not in `said`. Words that become two, or one, are not lost. */
export function expectKept(name: string, document: FuzzedDocument, edits: Edits, said: readonly string[]): void {
  const after = TextDocument.applyEdits(document.copy(), edits);
  const letters = lettersOf(after);
  const lost = lostWords(document.text, after, said).filter((word) => !letters.includes(lettersOf(word)));
  if (lost.length > 0) throw new Error(`“${name}” loses words: ${lost.join(' ')}; ${JSON.stringify(edits)}`);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
