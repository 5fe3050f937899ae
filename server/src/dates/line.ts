import type { Token } from './tokens.ts';

/** A line of text being read for dates. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The language that decides where a word could be of several. */
  readonly language: string;
}

/** The index of the first token at or after an offset, from a known index on. */
export function tokenFrom({ tokens }: Line, from: number, offset: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at] as Token).from < offset) at += 1;
  return at;
}

/** Whether a mark stands at a token. */
export function isMark(token: Token | undefined, marks: ReadonlySet<string>): boolean {
  return token !== undefined && token.kind === 'mark' && marks.has(token.text);
}
