import type { PartialDate } from '../model/dates.ts';
import type { Resume } from '../model/resume.ts';
import type { Span } from '../model/span.ts';
import type { Problem } from './defineRule.ts';
import { compareFrames, type FrameChange } from './frame.ts';
import type { LaterFixes } from './laterFixes.ts';
import type { RuleSetting, Ruleset } from './ruleset.ts';

/**
 * Carried from the check of one version to that of the next: what the rules with `ignoresProse` found in the whole document.
 * It holds one version, and spares work without changing a result.
 */
export class CheckMemory {
  private resume: Resume | undefined;
  private ruleset: Ruleset | undefined;
  private today: PartialDate | undefined;
  private found: ReadonlyMap<RuleSetting, readonly IndexedProblem[]> = new Map();

  /** How a version differs from the last one that was checked in the same way, where it differs in words alone. */
  compare(resume: Resume, ruleset: Ruleset, today: PartialDate): FrameChange | undefined {
    const isComparable = this.ruleset === ruleset && this.today && isSameDay(this.today, today);
    return isComparable && this.resume ? compareFrames(this.resume, resume) : undefined;
  }

  recall(setting: RuleSetting): readonly IndexedProblem[] | undefined {
    return this.found.get(setting);
  }

  keep(resume: Resume, ruleset: Ruleset, today: PartialDate, found: ReadonlyMap<RuleSetting, readonly IndexedProblem[]>): void {
    this.resume = resume;
    this.ruleset = ruleset;
    this.today = today;
    this.found = found;
  }
}

/** A problem with the index of its section. */
export interface IndexedProblem {
  readonly index: number;
  readonly problem: Problem;
}

export function isSameDay(a: PartialDate, b: PartialDate): boolean {
  return a.day === b.day && a.month === b.month && a.year === b.year;
}

/** The same problem at another place. */
export function moveProblem({ message, severity }: Problem, span: Span, later: LaterFixes, index = 0): Problem {
  const fixes = () => later.of(index, span, message);
  return severity === undefined ? { span, message, fixes } : { span, message, severity, fixes };
}
