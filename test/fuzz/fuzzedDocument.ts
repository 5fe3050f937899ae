import type { PublishDiagnosticsParams, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Documents, documentsIn, type PositionEncoding } from '../../server/src/lsp/positionEncoding.ts';
import { changedRange } from '../../server/src/parse/changedRange.ts';
import { type HostileEdit, versionsOf } from '../support/hostileEdits.ts';

/** Longer ones are another test's. */
const longestText = 110_000;

/** A document as the editor has it. */
export class FuzzedDocument {
  readonly uri: string;
  isOpen = false;
  /** The diagnostics that the editor was sent last. */
  published: PublishDiagnosticsParams | undefined;
  readonly #documents: Documents;
  #document: TextDocument;
  readonly #history: string[];
  /** By version, since diagnostics may come late. */
  readonly #texts = new Map<number, string>();

  constructor(uri: string, text: string, encoding: PositionEncoding) {
    this.uri = uri;
    this.#documents = documentsIn(encoding);
    this.#document = this.#documents.create(uri, 'markdown', 1, text);
    this.#history = [text];
    this.#texts.set(1, text);
  }

  get text(): string {
    return this.#document.getText();
  }

  get version(): number {
    return this.#document.version;
  }

  /** What is sent when it is opened. */
  get item(): object {
    return { uri: this.uri, languageId: 'markdown', version: this.version, text: this.text };
  }

  /** The text that a version had. */
  textOf(version: number | undefined): string | undefined {
    return version === undefined ? undefined : this.#texts.get(version);
  }

  positionAt(offset: number): { line: number; character: number } {
    return this.#document.positionAt(offset);
  }

  /** A document with the same text, to try edits on. */
  copy(): TextDocument {
    return this.#documents.create(this.uri, 'markdown', this.version, this.text);
  }

  /** What is sent of an edit, a version each: its changes one by one, or all at once. */
  edit(edit: HostileEdit, isWhole: boolean, isBatch: boolean): readonly object[] {
    const changes: TextDocumentContentChangeEvent[] = [];
    const sent: object[] = [];
    const send = () => {
      if (changes.length === 0) return;
      const contentChanges = changes.splice(0);
      this.#texts.set(this.version, this.text);
      sent.push({ textDocument: { uri: this.uri, version: this.version }, contentChanges });
    };
    for (const version of versionsOf(this.text, [edit], this.#history)) {
      const number = changes.length > 0 ? this.version : this.version + 1;
      const change = version.length > longestText ? undefined : this.#changeTo(version, number, isWhole);
      if (!change) continue;
      changes.push(change);
      if (!isBatch) send();
    }
    send();
    return sent;
  }

  #changeTo(version: string, number: number, isWhole: boolean): TextDocumentContentChangeEvent | undefined {
    const range = changedRange(this.text, version);
    if (!range) return undefined;
    const [start, end] = [this.positionAt(range.fromA), this.positionAt(range.toA)];
    const change = isWhole ? { text: version } : { range: { start, end }, text: version.slice(range.fromB, range.toB) };
    this.#history.push(this.text);
    // Within a line end or a character no position exists, so the text may become another one than was wanted, as it does in the server.
    this.#document = this.#documents.update(this.#document, [change], number);
    return change;
  }
}
