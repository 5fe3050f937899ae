import type { PartialDate } from '../model/dates.ts';
import type { Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import type { Problem } from './defineRule.ts';
import { byOffset, type FoundProblem } from './findings.ts';
import type { FrameChange } from './frame.ts';
import { LaterFixes } from './laterFixes.ts';
import { groupRules, type RuleSetting, type Ruleset, recallOf } from './ruleset.ts';
import { speaks } from './sectionLanguage.ts';

/**
 * What the section-scoped rules find in a section: kept while the section, the ruleset, the language and the day are the same. Where
 * `change` says how it differs from the section before, those that look at no words need not look again. Spans are relative to the section.
 */
export function checkSection(section: Section, check: SectionCheck, change: FrameChange | undefined): SectionProblems['problems'] {
  const known = recallSection(section, check);
  if (known) return known;
  const before = change && recallSection(change.before, check);
  const problems = before ? moveSectionProblems(before, change, section, check) : [];
  const { section: all, prose } = groupRules(check.ruleset);
  for (const setting of before ? prose : all) runOnSection(setting, section, check, problems);
  // What is in order already makes little work when all problems are put in order.
  problems.sort(byOffset);
  sectionProblems.set(section, { ...check, problems });
  return problems;
}

/** What decides, besides a section, what its rules find. */
export interface SectionCheck {
  readonly ruleset: Ruleset;
  readonly language: string;
  readonly today: PartialDate;
}

interface SectionProblems extends SectionCheck {
  readonly problems: readonly FoundProblem[];
}

/** Kept with the section, and so forgotten with it. */
const sectionProblems = new SectionCache<SectionProblems>();

function recallSection(section: Section, { ruleset, language, today }: SectionCheck): SectionProblems['problems'] | undefined {
  const known = sectionProblems.get(section);
  return known?.ruleset === ruleset && known.language === language && isSameDay(known.today, today) ? known.problems : undefined;
}

function runOnSection(setting: RuleSetting, section: Section, { ruleset, language, today }: SectionCheck, problems: FoundProblem[]): void {
  const { rule, options } = setting;
  const recall = recallOf(ruleset);
  if (!speaks(rule.languages, language, section, recall)) return;
  const report = (problem: Problem) => problems.push({ setting, problem });
  rule.checkSection?.({ section, options, language, today, recall, schema: ruleset.schema, report });
}

/** As `moveProblems`. */
function moveSectionProblems(known: readonly FoundProblem[], { move }: FrameChange, section: Section, check: SectionCheck): FoundProblem[] {
  const moved: FoundProblem[] = [];
  const later = new Map<RuleSetting, LaterFixes>();
  for (const { setting, problem } of known) {
    const span = setting.rule.ignoresProse && move.place(problem.span);
    if (!span) continue;
    const fixes = later.get(setting) ?? sectionFixesLater(setting, section, check);
    later.set(setting, fixes);
    moved.push({ setting, problem: { ...problem, span, fixes: () => fixes.of(0, span, problem.message) } });
  }
  return moved;
}

function sectionFixesLater(setting: RuleSetting, section: Section, check: SectionCheck): LaterFixes {
  return new LaterFixes(() => {
    const again: FoundProblem[] = [];
    runOnSection(setting, section, check, again);
    return again.map(({ problem }) => ({ index: 0, problem }));
  });
}

export function isSameDay(a: PartialDate, b: PartialDate): boolean {
  return a.day === b.day && a.month === b.month && a.year === b.year;
}
