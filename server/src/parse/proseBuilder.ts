import type { Prose, ProseRun } from '../model/prose.ts';
import { isVerbatim, styled, type WritableRun } from '../text/prose.ts';

/** Collects plain text with the source range of each piece. */
export class ProseBuilder {
  /** The last one grows for as long as what is added continues it. */
  private readonly runs: WritableRun[] = [];
  readonly lineStarts: number[] = [0];
  /** Length of the text so far. */
  length = 0;
  /** Joined at the end: reading from a string that grows would copy it each time. */
  private readonly pieces: string[] = [];
  private readonly base: number;

  constructor(base: number) {
    this.base = base;
  }

  /** Adds text that stands for the source range; a piece that continues the last run is merged with it. */
  add(text: string, from: number, to: number, kind: ProseRun['kind'], style: RunStyle): void {
    if (text === '') return;
    const plainFrom = this.length;
    this.pieces.push(text);
    this.length += text.length;
    const last = this.runs[this.runs.length - 1];
    const at = from - this.base;
    if (last && last.to === at && continues(last, kind, style) && isVerbatim(last) && text.length === to - from) {
      last.plainTo = this.length;
      last.to = to - this.base;
      return;
    }
    this.runs.push(styled({ kind, plainFrom, plainTo: this.length, from: at, to: to - this.base }, style));
  }

  /** Starts a new line: one space stands for whatever separates the lines in the source. */
  breakLine(from: number, to: number): void {
    if (this.length === 0 || this.lineStarts[this.lineStarts.length - 1] === this.length) return;
    this.add(' ', from, to, 'text', {});
    this.lineStarts.push(this.length);
  }

  /** The prose so far. */
  finish(from: number, to: number): Prose {
    return { span: { from: from - this.base, to: to - this.base }, plain: this.pieces.join(''), runs: this.runs };
  }

  /** A place in the text, for `textSince`. */
  mark(): number {
    return this.pieces.length;
  }

  textSince(mark: number): string {
    return this.pieces.slice(mark).join('');
  }
}

export interface RunStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly linked?: true;
}

function continues(last: ProseRun, kind: ProseRun['kind'], style: RunStyle): boolean {
  return last.kind === kind && last.bold === style.bold && last.italic === style.italic && last.linked === style.linked;
}
