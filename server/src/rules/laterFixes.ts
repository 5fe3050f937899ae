import type { Span } from '../model/span.ts';
import type { Fix, Problem } from './defineRule.ts';
import { listFixes } from './placedProblem.ts';

/**
 * The fixes of the problems of one rule that were moved along with the text. When somebody asks for the first of them the rule
 * looks again, once for all: who asks for one fix of a rule asks for all of them.
 */
export class LaterFixes {
  private readonly look: () => readonly IndexedProblem[];
  private found: ReadonlyMap<string, IndexedProblem> | undefined;

  constructor(look: () => readonly IndexedProblem[]) {
    this.look = look;
  }

  /** Those of the problem with this message at this place of a section. */
  of(index: number, span: Span, message: string): readonly Fix[] {
    this.found ??= byKey(this.look());
    return listFixes(this.found.get(keyOf(index, span, message))?.problem);
  }
}

/** A problem with the index of its section. */
export interface IndexedProblem {
  readonly index: number;
  readonly problem: Problem;
}

/** Of those that are the same the first. */
function byKey(problems: readonly IndexedProblem[]): ReadonlyMap<string, IndexedProblem> {
  const found = new Map<string, IndexedProblem>();
  for (const each of problems) {
    const key = keyOf(each.index, each.problem.span, each.problem.message);
    if (!found.has(key)) found.set(key, each);
  }
  return found;
}

function keyOf(index: number, { from, to }: Span, message: string): string {
  return `${index} ${from} ${to} ${message}`;
}
