import type { PartialDate } from '../model/dates.ts';
import type { PlacedSection, Resume } from '../model/resume.ts';
import { type Checked, CheckMemory, type Comparison, type ProblemLists } from './checkMemory.ts';
import { checkSection } from './checkSection.ts';
import { DocumentCheck, type HostAnswers } from './documentCheck.ts';
import { byOffset, gatherFindings, nothingFound, type SectionFindings } from './findings.ts';
import type { FrameChange } from './frame.ts';
import { describeNotAnalysed, notAnalysed } from './notAnalysed.ts';
import { placeProblem } from './placedProblem.ts';
import { groupRules, type Ruleset } from './ruleset.ts';
import type { Diagnostic } from './runRules.ts';
import { silence } from './silence.ts';

/**
 * Checks a resume against the rules that are on. Never throws. What is found in a section is the same object as in the version before
 * where nothing of it has changed, wherever the section now stands, if `memory` is that of the version before.
 */
export function checkResume(
  resume: Resume,
  ruleset: Ruleset,
  today: PartialDate,
  answers: HostAnswers = {},
  memory: CheckMemory = new CheckMemory(),
  isSilenced = true,
): Findings {
  const check = new DocumentCheck(resume, ruleset, today, answers);
  const { last } = memory;
  const found = resume.unreadable === undefined ? runAll(check, memory) : nothing(resume);
  // What is kept is without the hint, which the next version gets anew.
  const all = withHint(found.all, resume);
  const shown = isSilenced ? silence(all, check, last) : all;
  memory.keep({ ...found, check, shown });
  return new PlacedFindings(shown, check);
}

/** What is found in a resume. */
export interface Findings {
  /** Section by section. */
  readonly bySection: readonly SectionFindings[];
  /** At their places in the document, in the order of the text. */
  place(): Diagnostic[];
}

class PlacedFindings implements Findings {
  readonly bySection: readonly SectionFindings[];
  private readonly check: DocumentCheck;

  constructor(bySection: readonly SectionFindings[], check: DocumentCheck) {
    this.bySection = bySection;
    this.check = check;
  }

  place(): Diagnostic[] {
    const { sections } = this.check.resume;
    const placed: Diagnostic[] = [];
    for (const [index, { problems }] of this.bySection.entries()) {
      for (const problem of problems) placed.push(placeProblem(sections[index] as PlacedSection, problem, this.check.later));
    }
    return placed;
  }
}

type Collected = Omit<Checked, 'check' | 'shown'>;

/** With what is said of a part that is not analysed, where there is one. */
function withHint(all: readonly SectionFindings[], resume: Resume): readonly SectionFindings[] {
  const silent = describeNotAnalysed(resume);
  if (!silent) return all;
  const hint = { setting: { rule: notAnalysed, options: {} }, problem: silent.problem };
  return all.map((findings, index) =>
    index === silent.place.index ? gatherFindings([...findings.problems, hint].sort(byOffset)) : findings,
  );
}

function nothing({ sections }: Resume): Collected {
  const none = sections.map(() => []);
  return { own: none, framed: none, worded: none, surveys: new Map(), all: sections.map(() => nothingFound) };
}

function runAll(check: DocumentCheck, memory: CheckMemory): Collected {
  const { sections } = check.resume;
  const groups = groupRules(check.ruleset);
  const comparison = memory.compare(check);
  const own = checkSections(check, comparison);
  const framed = comparison?.frame
    ? moveFramed(comparison.last.framed, comparison.frame)
    : memory.settle('framed', check.run(groups.framed), sections);
  const worded = memory.settle('worded', check.run(groups.worded), sections);
  const surveys = check.survey(groups.surveys, comparison);
  const all = gather(listsOf({ own, framed, worded, surveys }), comparison?.last, sections.length);
  return { own, framed, worded, surveys, all };
}

function checkSections({ resume, ruleset, today }: DocumentCheck, comparison: Comparison | undefined): ProblemLists {
  const check = { ruleset, language: resume.language, today };
  const look = ({ section, index }: PlacedSection) =>
    section.unreadable === undefined ? checkSection(section, check, index === comparison?.frame?.index ? comparison.frame : undefined) : [];
  if (!comparison) return resume.sections.map(look);
  const lists = comparison.last.own.slice();
  for (const index of comparison.changed) lists[index] = look(resume.sections[index] as PlacedSection);
  return lists;
}

/** Where what was found is now, after an edit of words. */
function moveFramed(known: ProblemLists, { index, move }: FrameChange): ProblemLists {
  const moved = known.slice();
  moved[index] = (known[index] ?? []).flatMap((found) => {
    const span = move.place(found.problem.span);
    return span ? [{ ...found, problem: { ...found.problem, span } }] : [];
  });
  return moved;
}

function listsOf({ own, framed, worded, surveys }: Pick<Checked, 'own' | 'framed' | 'worded' | 'surveys'>): readonly ProblemLists[] {
  return [own, framed, worded, ...[...surveys.values()].map(({ lists }) => lists)];
}

/** All lists in one, by section; the same object as before where the lists of a section are the same. */
function gather(lists: readonly ProblemLists[], last: Checked | undefined, count: number): SectionFindings[] {
  const before = last ? listsOf(last) : [];
  return Array.from({ length: count }, (_, index) => {
    const isSame = before.length === lists.length && lists.every((list, at) => list[index] === before[at]?.[index]);
    return (isSame ? last?.all[index] : undefined) ?? gatherFindings(lists.flatMap((list) => list[index] ?? []).sort(byOffset));
  });
}
