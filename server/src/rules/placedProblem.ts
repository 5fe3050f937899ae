import type { PlacedSection } from '../model/resume.ts';
import { type Span, shiftSpan } from '../model/span.ts';
import type { Fix, Problem, Rule, Severity } from './defineRule.ts';
import type { RuleSetting } from './ruleset.ts';
import type { Diagnostic, PlacedFix } from './runRules.ts';

/** A problem of a section at its place in the document, as severe as the person wants it. */
export function placeProblem(
  place: PlacedSection,
  { rule, severity }: Pick<RuleSetting, 'rule' | 'severity'>,
  problem: Problem,
): Diagnostic {
  return new PlacedProblem(place, rule, severity ?? problem.severity ?? rule.severity, problem);
}

/** Its fixes are placed when they are asked for: most problems are only shown. */
class PlacedProblem implements Diagnostic {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  private readonly place: PlacedSection;
  private readonly problem: Problem;

  constructor(place: PlacedSection, rule: Rule, severity: Severity, problem: Problem) {
    this.rule = rule;
    this.severity = severity;
    this.message = problem.message;
    this.span = shiftSpan(problem.span, place.start);
    this.place = place;
    this.problem = problem;
  }

  get fixes(): readonly PlacedFix[] {
    return listFixes(this.problem).map((fix) => placeFix(this.place, fix));
  }
}

/** The fixes of a problem, written where that was put off. */
export function listFixes(problem: Problem | undefined): readonly Fix[] {
  const { fixes = [] } = problem ?? {};
  return typeof fixes === 'function' ? fixes() : fixes;
}

function placeFix(place: PlacedSection, fix: Fix): PlacedFix {
  const edits = fix.edits.map((edit) => ({ span: shiftSpan(edit.span, (edit.place ?? place).start), newText: edit.newText }));
  const { title, safe, acceptHeading, acceptWord } = fix;
  return {
    title,
    safe: safe === true,
    edits,
    ...(acceptHeading === undefined ? {} : { acceptHeading }),
    ...(acceptWord === undefined ? {} : { acceptWord }),
  };
}

/** The order of the text. */
export function byPlace(a: Pick<Diagnostic, 'rule' | 'span'>, b: Pick<Diagnostic, 'rule' | 'span'>): number {
  return a.span.from - b.span.from || a.span.to - b.span.to || (a.rule.id < b.rule.id ? -1 : 1);
}
