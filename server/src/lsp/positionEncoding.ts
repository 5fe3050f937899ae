import type { InitializeParams, TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { type Position, type Range, TextDocument } from 'vscode-languageserver-textdocument';

/** What the columns of a client's positions count: bytes of UTF-8, code units of UTF-16, or characters. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

/** The one that the client likes best of those that it offers; UTF-16 where it offers none. */
export function choosePositionEncoding({ capabilities }: InitializeParams): PositionEncoding {
  const offered: unknown = capabilities.general?.positionEncodings;
  return (Array.isArray(offered) ? offered : []).find(isKnown) ?? 'utf-16';
}

function isKnown(encoding: unknown): encoding is PositionEncoding {
  return encoding === 'utf-8' || encoding === 'utf-16' || encoding === 'utf-32';
}

/** Makes and edits documents whose positions are a client's and whose offsets are ours. */
export type Documents = Required<Pick<TextDocumentsConfiguration<TextDocument>, 'create' | 'update'>>;

/** The library's own documents count as JavaScript does, so they serve UTF-16 as they are. */
export function documentsIn(encoding: PositionEncoding): Documents {
  if (encoding === 'utf-16') return TextDocument;
  const widthOf = encoding === 'utf-8' ? bytesOf : () => 1;
  return {
    create: (uri, languageId, version, content) => new EncodedDocument(TextDocument.create(uri, languageId, version, content), widthOf),
    update: (document, changes, version) => (document instanceof EncodedDocument ? document.update(changes, version) : document),
  };
}

/** How much a column grows with a code point. */
type Width = (codePoint: number) => number;

/** Half a surrogate pair is sent as the replacement character. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** A document whose columns count something else than code units. A column within a character counts as the one before it. */
class EncodedDocument implements TextDocument {
  readonly #document: TextDocument;
  readonly #widthOf: Width;
  /** The last place that was worked out: many places on one long line are asked for from left to right. */
  #last: Place = startOf(-1);

  constructor(document: TextDocument, widthOf: Width) {
    this.#document = document;
    this.#widthOf = widthOf;
  }

  get uri(): string {
    return this.#document.uri;
  }

  get languageId(): string {
    return this.#document.languageId;
  }

  get version(): number {
    return this.#document.version;
  }

  get lineCount(): number {
    return this.#document.lineCount;
  }

  getText(range?: Range): string {
    return range ? this.#document.getText({ start: this.#decode(range.start), end: this.#decode(range.end) }) : this.#document.getText();
  }

  getLineRange(line: number): Range {
    const { start, end } = this.#document.getLineRange(line);
    return { start: this.#encode(start), end: this.#encode(end) };
  }

  getEOLCharacters(line: number): string {
    return this.#document.getEOLCharacters(line);
  }

  positionAt(offset: number): Position {
    return this.#encode(this.#document.positionAt(offset));
  }

  offsetAt(position: Position): number {
    return this.#document.offsetAt(this.#decode(position));
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): this {
    // Each change is about the text that the one before it leaves.
    for (const change of changes) {
      const decoded = 'range' in change ? { text: change.text, range: this.#decodeRange(change.range) } : change;
      TextDocument.update(this.#document, [decoded], version);
      this.#last = startOf(-1);
    }
    return this;
  }

  #encode({ line, character }: Position): Position {
    return { line, character: this.#walk(line, (place, units) => place.units + units > character).column };
  }

  #decodeRange({ start, end }: Range): Range {
    return { start: this.#decode(start), end: this.#decode(end) };
  }

  #decode({ line, character }: Position): Position {
    return { line, character: this.#walk(line, (place, _, columns) => place.column + columns > character).units };
  }

  /** Goes from character to character of a line until the next one would be too far. */
  #walk(line: number, isTooFar: (place: Place, units: number, columns: number) => boolean): Place {
    const text = this.#document.getText();
    const start = this.#document.offsetAt({ line, character: 0 });
    const end = this.#document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    // The one before is of use where it was not too far itself.
    let place = this.#last.line === line && !isTooFar(this.#last, 0, 0) ? this.#last : startOf(line);
    while (start + place.units < end) {
      const codePoint = text.codePointAt(start + place.units) ?? 0;
      const units = codePoint > 0xffff ? 2 : 1;
      const columns = this.#widthOf(codePoint);
      if (isTooFar(place, units, columns)) break;
      place = { line, units: place.units + units, column: place.column + columns };
    }
    this.#last = place;
    return place;
  }
}

interface Place {
  readonly line: number;
  /** UTF-16 code units from the start of the line. */
  readonly units: number;
  /** As the client counts. */
  readonly column: number;
}

function startOf(line: number): Place {
  return { line, units: 0, column: 0 };
}
