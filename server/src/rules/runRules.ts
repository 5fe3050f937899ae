import type { PartialDate } from '../model/dates.ts';
import type { Resume } from '../model/resume.ts';
import type { Span, TextEdit } from '../model/span.ts';
import type { CheckMemory } from './checkMemory.ts';
import { checkResume } from './checkResume.ts';
import type { Rule, Severity } from './defineRule.ts';
import type { HostAnswers } from './documentCheck.ts';
import type { Ruleset } from './ruleset.ts';

/**
 * Checks a resume against the rules that are on. Never throws. Problems come in the order of the text; spans and edits
 * are offsets in the document. About what cannot be read there is one hint.
 */
export function runRules(
  resume: Resume,
  ruleset: Ruleset,
  today: PartialDate,
  answers: HostAnswers = {},
  memory?: CheckMemory,
): Diagnostic[] {
  return checkResume(resume, ruleset, today, answers, memory).place();
}

/** What the rules find, whether a comment silences it or not; otherwise as `runRules`. */
export function findProblems(resume: Resume, ruleset: Ruleset, today: PartialDate, answers: HostAnswers = {}): Diagnostic[] {
  return checkResume(resume, ruleset, today, answers, undefined, false).place();
}

/** A problem at its place in the document. */
export interface Diagnostic {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly fixes: readonly PlacedFix[];
}

export interface PlacedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
  readonly acceptHeading?: string;
  readonly acceptWord?: string;
}
