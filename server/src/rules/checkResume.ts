import type { PartialDate } from '../model/dates.ts';
import type { PlacedSection, Resume, Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { CheckMemory, type ProblemLists } from './checkMemory.ts';
import { checkSection } from './checkSection.ts';
import { DocumentCheck, type HostAnswers } from './documentCheck.ts';
import { byOffset, type FoundProblem, gatherFindings, nothingFound, type SectionFindings } from './findings.ts';
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
  const all = collect(check, memory);
  const bySection = isSilenced ? silence(all.bySection, check, memory.recall('shown')) : all.bySection;
  memory.keep({ resume, ruleset, today, found: { framed: all.framed, worded: all.worded, shown: bySection } });
  return new PlacedFindings(bySection, check);
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

interface Collected {
  readonly framed: ProblemLists;
  readonly worded: ProblemLists;
  readonly bySection: readonly SectionFindings[];
}

function collect(check: DocumentCheck, memory: CheckMemory): Collected {
  const { resume } = check;
  const silent = describeNotAnalysed(resume);
  const extra = silent && { index: silent.place.index, found: { setting: { rule: notAnalysed, options: {} }, problem: silent.problem } };
  const { framed, worded, lists } = resume.unreadable === undefined ? runAll(check, memory) : { framed: [], worded: [], lists: [] };
  const bySection = resume.sections.map(({ section, index }) => {
    const pieces = lists.flatMap((list) => (list[index]?.length ? [list[index]] : []));
    return gather(section, extra?.index === index ? [...pieces, [extra.found]] : pieces);
  });
  return { framed, worded, bySection };
}

function runAll(check: DocumentCheck, memory: CheckMemory): Pick<Collected, 'framed' | 'worded'> & { lists: readonly ProblemLists[] } {
  const { resume, ruleset, today } = check;
  const groups = groupRules(ruleset);
  const change = memory.compare(resume, ruleset, today);
  const own = checkSections(check, change);
  const known = change && memory.recall('framed');
  const framed = known ? moveFramed(known, change) : memory.settle('framed', check.run(groups.framed), resume.sections);
  const worded = memory.settle('worded', check.run(groups.worded), resume.sections);
  return { framed, worded, lists: [own, framed, worded, ...groups.surveys.flatMap((setting) => [check.survey(setting) ?? []])] };
}

function checkSections({ resume, ruleset, today }: DocumentCheck, change: FrameChange | undefined): ProblemLists {
  const check = { ruleset, language: resume.language, today };
  return resume.sections.map(({ section, index }) =>
    section.unreadable === undefined ? checkSection(section, check, index === change?.index ? change : undefined) : [],
  );
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

/** The pieces in one, kept with the section while they are the same. */
function gather(section: Section, pieces: readonly (readonly FoundProblem[])[]): SectionFindings {
  if (pieces.length === 0) return nothingFound;
  const known = gathered.get(section);
  if (known && known.pieces.length === pieces.length && known.pieces.every((piece, index) => piece === pieces[index]))
    return known.findings;
  const findings = gatherFindings(pieces.flat().sort(byOffset));
  gathered.set(section, { pieces, findings });
  return findings;
}

const gathered = new SectionCache<{ readonly pieces: readonly (readonly FoundProblem[])[]; readonly findings: SectionFindings }>();
