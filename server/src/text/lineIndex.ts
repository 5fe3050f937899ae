/** Tells lines and columns of offsets in a text. Building it is one pass; a look-up is a binary search. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#text = text;
    this.#starts = starts;
  }

  /** Zero-based; the column counts UTF-16 code units. An offset outside the text counts as its nearest end. */
  positionAt(offset: number): { line: number; column: number } {
    const within = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: within - (this.#starts[low] as number) };
  }

  /** The text of a zero-based line without its line break. */
  lineText(line: number): string {
    const start = this.#starts[line];
    if (start === undefined) return '';
    return this.#text.slice(start, this.#starts[line + 1] ?? this.#text.length).replace(/\r?\n$/, '');
  }
}
