import type { Problem, Severity } from './defineRule.ts';
import type { RuleSetting } from './ruleset.ts';

/** A problem with the rule that found it. */
export interface FoundProblem {
  readonly setting: RuleSetting;
  readonly problem: Problem;
  /** Whether it was found by looking at the whole document: then it may be older than this version, and so may its fixes. */
  readonly isOfDocument?: true;
}

/** What is found in a section, in the order of its text. */
export interface SectionFindings {
  readonly problems: readonly FoundProblem[];
  readonly counts: Readonly<Record<Severity, number>>;
}

export function gatherFindings(problems: readonly FoundProblem[]): SectionFindings {
  if (problems.length === 0) return nothingFound;
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const found of problems) counts[severityOf(found)] += 1;
  return { problems, counts };
}

export const nothingFound: SectionFindings = { problems: [], counts: { error: 0, warning: 0, info: 0, hint: 0 } };

/** As the person wants it, or as the case or the rule has it. */
export function severityOf({ setting, problem }: FoundProblem): Severity {
  return setting.severity ?? problem.severity ?? setting.rule.severity;
}

/** The order of the text; what is equal stays as it stood. */
export function byOffset(a: FoundProblem, b: FoundProblem): number {
  const [one, other] = [a.problem.span, b.problem.span];
  const offset = one.from - other.from || one.to - other.to;
  if (offset !== 0 || a.setting.rule.id === b.setting.rule.id) return offset;
  return a.setting.rule.id < b.setting.rule.id ? -1 : 1;
}

/** Whether two lists say the same of the same places. */
export function areSameFindings(a: readonly FoundProblem[], b: readonly FoundProblem[]): boolean {
  return a.length === b.length && a.every((found, index) => isSameFound(found, b[index] as FoundProblem));
}

function isSameFound(a: FoundProblem, b: FoundProblem): boolean {
  const [one, other] = [a.problem, b.problem];
  return (
    a.setting === b.setting &&
    one.span.from === other.span.from &&
    one.span.to === other.span.to &&
    one.message === other.message &&
    one.severity === other.severity
  );
}
