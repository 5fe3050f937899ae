import type { PartialDate } from '../model/dates.ts';
import type { PlacedSection, Resume } from '../model/resume.ts';
import type { Span, TextEdit } from '../model/span.ts';
import type { Recall } from '../text/textMemory.ts';
import type { WordList } from '../text/wordList.ts';
import { CheckMemory, type IndexedProblem, moveProblem } from './checkMemory.ts';
import { checkSection } from './checkSection.ts';
import type { Problem, ResumeContext, Rule, SectionSchema, Severity } from './defineRule.ts';
import type { FileLookup } from './fileLinks.ts';
import type { FrameChange } from './frame.ts';
import { LaterFixes } from './laterFixes.ts';
import { describeNotAnalysed, notAnalysed } from './notAnalysed.ts';
import { byPlace, placeProblem } from './placedProblem.ts';
import { groupRules, type RuleSetting, type Ruleset, recallOf } from './ruleset.ts';
import { isSuppressed, readSuppressions, type Suppression } from './suppressions.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { findUnused } from './unusedSuppressions.ts';

/**
 * Checks a resume against the rules that are on. Never throws. Problems come in the order of the text; spans and edits
 * are offsets in the document. What a section-scoped rule finds is kept with the section and used again while the
 * section, the rule's options, the language and the day are the same. About what cannot be read there is one hint.
 */
export function runRules(
  resume: Resume,
  ruleset: Ruleset,
  today: PartialDate,
  answers: HostAnswers = {},
  memory: CheckMemory = new CheckMemory(),
): Diagnostic[] {
  const unsure = new Set<string>();
  const found = collectAll({ resume, ruleset, today, answers, found: [], unsure, memory });
  const suppressions = readSuppressions(resume);
  return inOrder(suppressions.length > 0 ? suppress(found, suppressions, ruleset, unsure) : found);
}

/** What the rules find, whether a comment silences it or not; otherwise as `runRules`. */
export function findProblems(resume: Resume, ruleset: Ruleset, today: PartialDate, answers: HostAnswers = {}): Diagnostic[] {
  return inOrder(collectAll({ resume, ruleset, today, answers, found: [], unsure: new Set(), memory: new CheckMemory() }));
}

function collectAll(run: Run): Diagnostic[] {
  const { resume, found } = run;
  if (resume.unreadable === undefined) collectProblems(run);
  const silent = describeNotAnalysed(resume);
  if (silent) found.push(placeProblem(silent.place, { rule: notAnalysed }, silent.problem));
  return found;
}

function inOrder(found: Diagnostic[]): Diagnostic[] {
  return found.sort(byPlace);
}

/** What the world outside has answered so far; rules are silent about the rest. */
export interface HostAnswers {
  /** English words. */
  readonly words?: WordList | undefined;
  readonly files?: FileLookup | undefined;
}

/** One check of one version, and what it gathers. */
interface Run {
  readonly resume: Resume;
  readonly ruleset: Ruleset;
  readonly today: PartialDate;
  readonly answers: HostAnswers;
  readonly found: Diagnostic[];
  /** The ids of the rules that asked what is not answered. */
  readonly unsure: Set<string>;
  readonly memory: CheckMemory;
}

function collectProblems(run: Run): void {
  const { resume, ruleset, today, found, memory } = run;
  const check = { ruleset, language: resume.language, today };
  const change = memory.compare(resume, ruleset, today);
  for (const place of resume.sections) {
    if (place.section.unreadable !== undefined) continue;
    const edit = place.index === change?.index ? change : undefined;
    for (const { setting, problem } of checkSection(place.section, check, edit)) found.push(placeProblem(place, setting, problem));
  }
  const kept = new Map<RuleSetting, readonly IndexedProblem[]>();
  for (const setting of groupRules(ruleset).document) {
    const { rule } = setting;
    if (rule.languages && !rule.languages.includes(resume.language)) continue;
    const known = change && memory.recall(setting);
    const problems = known ? moveProblems(known, change, setting, run) : checkDocument(setting, run);
    if (rule.ignoresProse) kept.set(setting, problems);
    for (const { index, problem } of problems) {
      const place = resume.sections[index];
      if (place) found.push(placeProblem(place, setting, problem));
    }
  }
  memory.keep(resume, ruleset, today, kept);
}

function checkDocument(setting: RuleSetting, run: Run): readonly IndexedProblem[] {
  const context = new RuleContext(setting, run);
  setting.rule.check?.(context);
  return context.reported;
}

/** Where the same problems are now. */
function moveProblems(known: readonly IndexedProblem[], change: FrameChange, setting: RuleSetting, run: Run): readonly IndexedProblem[] {
  const moved: IndexedProblem[] = [];
  const later = fixesLater(setting, run);
  for (const { index, problem } of known) {
    const span = index === change.index ? change.move.place(problem.span) : problem.span;
    if (span) moved.push({ index, problem: moveProblem(problem, span, later, index) });
  }
  return moved;
}

/** What the fixes of a moved problem are is found out when somebody asks. A function of its own, lest a closure keep old versions. */
function fixesLater(setting: RuleSetting, run: Run): LaterFixes {
  return new LaterFixes(() => checkDocument(setting, run));
}

/** A class, since an object with an accessor of its own has a shape of its own, which V8 keeps until its next full collection. */
class RuleContext implements ResumeContext<RuleSetting['options']> {
  readonly resume: Resume;
  readonly options: RuleSetting['options'];
  readonly today: PartialDate;
  readonly recall: Recall;
  readonly schema: SectionSchema;
  readonly personalWords: readonly string[];
  readonly reported: IndexedProblem[] = [];
  private readonly run: Run;
  private readonly setting: RuleSetting;

  constructor(setting: RuleSetting, run: Run) {
    const { resume, ruleset, today } = run;
    this.resume = resume;
    this.options = setting.options;
    this.today = today;
    this.recall = recallOf(ruleset);
    this.schema = ruleset.schema;
    this.personalWords = ruleset.personalWords ?? [];
    this.run = run;
    this.setting = setting;
  }

  get words(): WordList | undefined {
    return this.noticing(this.run.answers.words);
  }

  readonly files = (path: string): boolean | undefined => this.noticing(this.run.answers.files?.(path));

  readonly report = (place: PlacedSection, problem: Problem): void => {
    if (place.section.unreadable === undefined) this.reported.push({ index: place.index, problem });
  };

  private noticing<Answer>(answer: Answer | undefined): Answer | undefined {
    if (answer === undefined) this.run.unsure.add(this.setting.rule.id);
    return answer;
  }
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

/** What no comment silences, and the comments that silence nothing. */
function suppress(
  found: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  ruleset: Ruleset,
  unsure: ReadonlySet<string>,
): Diagnostic[] {
  const all = [...found];
  const setting = ruleset.rules.find(({ rule }) => rule.id === unusedSuppression.id);
  const known = new Set(ruleset.rules.map(({ rule }) => rule.id));
  if (setting)
    for (const { place, problem } of findUnused(suppressions, found, known, unsure)) all.push(placeProblem(place, setting, problem));
  return all.filter((diagnostic) => !isSuppressed(suppressions, diagnostic));
}
