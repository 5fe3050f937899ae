import type { PlacedSection } from '../model/resume.ts';
import { type Span, shiftSpan } from '../model/span.ts';
import type { Fix, Problem, Rule, Severity } from './defineRule.ts';
import { type FoundProblem, severityOf } from './findings.ts';
import type { LaterFixes } from './laterFixes.ts';
import type { Diagnostic, PlacedFix } from './runRules.ts';

/** A problem of a section at its place in the document. `later` has the fixes of what was found by looking at the whole of it. */
export function placeProblem(place: PlacedSection, found: FoundProblem, later: (found: FoundProblem) => LaterFixes): Diagnostic {
  return new PlacedProblem(place, found, later);
}

/** Its fixes are placed when they are asked for: most problems are only shown. */
class PlacedProblem implements Diagnostic {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  private readonly place: PlacedSection;
  private readonly found: FoundProblem;
  private readonly later: (found: FoundProblem) => LaterFixes;

  constructor(place: PlacedSection, found: FoundProblem, later: (found: FoundProblem) => LaterFixes) {
    const { setting, problem } = found;
    this.rule = setting.rule;
    this.severity = severityOf(found);
    this.message = problem.message;
    this.span = shiftSpan(problem.span, place.start);
    this.place = place;
    this.found = found;
    this.later = later;
  }

  get fixes(): readonly PlacedFix[] {
    const { found, place } = this;
    const { fixes, span, message } = found.problem;
    if (fixes === undefined) return [];
    const written = found.isOfDocument ? this.later(found).of(place.index, span, message) : listFixes(found.problem);
    return written.map((fix) => placeFix(place, fix));
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
