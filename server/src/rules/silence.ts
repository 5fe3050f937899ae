import type { PlacedSection } from '../model/resume.ts';
import { type Span, shiftSpan } from '../model/span.ts';
import type { Checked } from './checkMemory.ts';
import type { DocumentCheck } from './documentCheck.ts';
import { areSameFindings, byOffset, type FoundProblem, gatherFindings, type SectionFindings } from './findings.ts';
import { isSuppressed, readSuppressions, type Suppression } from './suppressions.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { findUnused } from './unusedSuppressions.ts';

/** What no comment silences, and the comments that silence nothing. `last` is the version before. */
export function silence(
  bySection: readonly SectionFindings[],
  check: DocumentCheck,
  last: Checked | undefined,
): readonly SectionFindings[] {
  const { sections } = check.resume;
  const suppressions = readSuppressions(check.resume);
  if (suppressions.length === 0) return bySection;
  const unused = listUnused(bySection, suppressions, check);
  return bySection.map((findings, index) => {
    const place = sections[index] as PlacedSection;
    const all = [...findings.problems, ...(unused.get(place) ?? [])].sort(byOffset);
    const left = all.filter((found) => !isSuppressed(suppressions, placed(found, place)));
    if (left.length === findings.problems.length && areSameFindings(left, findings.problems)) return findings;
    // Only there: the same offsets in another text are other lines and columns.
    const known = last?.check.resume.sections[index]?.section === place.section ? last.shown[index] : undefined;
    return known && areSameFindings(known.problems, left) ? known : gatherFindings(left);
  });
}

function listUnused(
  bySection: readonly SectionFindings[],
  suppressions: readonly Suppression[],
  { resume, ruleset, unsure }: DocumentCheck,
): ReadonlyMap<PlacedSection, readonly FoundProblem[]> {
  const unused = new Map<PlacedSection, FoundProblem[]>();
  const setting = ruleset.rules.find(({ rule }) => rule.id === unusedSuppression.id);
  if (!setting) return unused;
  const known = new Set(ruleset.rules.map(({ rule }) => rule.id));
  const found = resume.sections.flatMap((place, index) => (bySection[index]?.problems ?? []).map((problem) => placed(problem, place)));
  for (const { place, problem } of findUnused(suppressions, found, known, unsure))
    unused.set(place, [...(unused.get(place) ?? []), { setting, problem }]);
  return unused;
}

function placed({ setting, problem }: FoundProblem, { start }: PlacedSection): { rule: FoundProblem['setting']['rule']; span: Span } {
  return { rule: setting.rule, span: shiftSpan(problem.span, start) };
}
