import type { PartialDate } from '../model/dates.ts';
import type { PlacedSection, Resume, Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import type { Span, TextEdit } from '../model/span.ts';
import { type Recall, TextMemory } from '../text/textMemory.ts';
import type { WordList } from '../text/wordList.ts';
import { CheckMemory, type IndexedProblem, isSameDay } from './checkMemory.ts';
import type { Fix, Problem, ResumeContext, Rule, SectionSchema, Severity } from './defineRule.ts';
import type { FileLookup } from './fileLinks.ts';
import type { FrameChange } from './frame.ts';
import { describeNotAnalysed, notAnalysed } from './notAnalysed.ts';
import { listFixes, placeProblem } from './placedProblem.ts';
import { speaks } from './sectionLanguage.ts';
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

function byPlace(a: Pick<Diagnostic, 'rule' | 'span'>, b: Pick<Diagnostic, 'rule' | 'span'>): number {
  return a.span.from - b.span.from || a.span.to - b.span.to || (a.rule.id < b.rule.id ? -1 : 1);
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
  for (const setting of ruleset.rules) {
    const { rule } = setting;
    if (!rule.check || (rule.languages && !rule.languages.includes(resume.language))) continue;
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
  for (const { index, problem } of known) {
    const span = index === change.index ? change.move.place(problem.span) : problem.span;
    if (span) moved.push({ index, problem: moveProblem(problem, span, fixLater(setting, run, index, span, problem.message)) });
  }
  return moved;
}

/** What the fixes of a moved problem are is found out when somebody asks. Functions of their own, lest a closure keep old versions. */
function fixLater(setting: RuleSetting, run: Run, index: number, span: Span, message: string): () => readonly Fix[] {
  return () => {
    const again = checkDocument(setting, run).find((found) => found.index === index && isSameProblem(found.problem, span, message));
    return listFixes(again?.problem);
  };
}

function fixSectionLater(setting: RuleSetting, section: Section, check: SectionCheck, span: Span, message: string): () => readonly Fix[] {
  return () => {
    const again: FoundProblem[] = [];
    runOnSection(setting, section, check, again);
    return listFixes(again.find((found) => isSameProblem(found.problem, span, message))?.problem);
  };
}

function moveProblem({ message, severity }: Problem, span: Span, fixes: () => readonly Fix[]): Problem {
  return severity === undefined ? { span, message, fixes } : { span, message, severity, fixes };
}

function isSameProblem(problem: Problem, span: Span, message: string): boolean {
  return problem.span.from === span.from && problem.span.to === span.to && problem.message === message;
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

/** The rules that are on, each with its options and severity; made by the configuration, the same object while it lasts. */
export interface Ruleset {
  readonly rules: readonly RuleSetting[];
  readonly schema: SectionSchema;
  /** Words that are right whatever a dictionary says. */
  readonly personalWords?: readonly string[];
}

export interface RuleSetting {
  readonly rule: Rule;
  // biome-ignore lint/suspicious/noExplicitAny: parsed by the rule's own schema.
  readonly options: any;
  /** As the person set it; absent where the rule, or the problem, decides. */
  readonly severity?: Severity;
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

interface FoundProblem {
  readonly setting: RuleSetting;
  readonly problem: Problem;
}

/** What decides, besides a section, what its rules find. */
interface SectionCheck {
  readonly ruleset: Ruleset;
  readonly language: string;
  readonly today: PartialDate;
}

interface SectionProblems extends SectionCheck {
  readonly problems: readonly FoundProblem[];
}

/** Kept with the section, and so forgotten with it. */
const sectionProblems = new SectionCache<SectionProblems>();

function checkSection(section: Section, check: SectionCheck, change: FrameChange | undefined): SectionProblems['problems'] {
  const known = recallSection(section, check);
  if (known) return known;
  const before = change && recallSection(change.before, check);
  const problems = before ? moveSectionProblems(before, change, section, check) : [];
  for (const setting of check.ruleset.rules) if (!before || !setting.rule.ignoresProse) runOnSection(setting, section, check, problems);
  // What is in order already makes little work when all problems are put in order.
  problems.sort((a, b) => byPlace({ rule: a.setting.rule, span: a.problem.span }, { rule: b.setting.rule, span: b.problem.span }));
  sectionProblems.set(section, { ...check, problems });
  return problems;
}

function recallSection(section: Section, { ruleset, language, today }: SectionCheck): SectionProblems['problems'] | undefined {
  const known = sectionProblems.get(section);
  return known?.ruleset === ruleset && known.language === language && isSameDay(known.today, today) ? known.problems : undefined;
}

function runOnSection(setting: RuleSetting, section: Section, { ruleset, language, today }: SectionCheck, problems: FoundProblem[]): void {
  const { rule, options } = setting;
  const recall = recallOf(ruleset);
  if (!rule.checkSection || !speaks(rule.languages, language, section, recall)) return;
  const report = (problem: Problem) => problems.push({ setting, problem });
  rule.checkSection({ section, options, language, today, recall, schema: ruleset.schema, report });
}

/** As `moveProblems`. */
function moveSectionProblems(known: readonly FoundProblem[], { move }: FrameChange, section: Section, check: SectionCheck): FoundProblem[] {
  const moved: FoundProblem[] = [];
  for (const { setting, problem } of known) {
    const span = setting.rule.ignoresProse && move.place(problem.span);
    if (span) moved.push({ setting, problem: moveProblem(problem, span, fixSectionLater(setting, section, check, span, problem.message)) });
  }
  return moved;
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

/** What spares the work for pieces of text that were looked at before, kept as long as the ruleset. */
export function recallOf(ruleset: Ruleset): Recall {
  let recall = recalls.get(ruleset);
  if (!recall) {
    const memory = new TextMemory();
    recall = (find, text) => memory.recall(find, text);
    recalls.set(ruleset, recall);
  }
  return recall;
}

/** Keyed by the ruleset, which lasts as long as the configuration does. */
const recalls = new WeakMap<Ruleset, Recall>();
