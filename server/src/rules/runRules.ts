import type { PartialDate } from '../model/dates.ts';
import type { PlacedSection, Resume, Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { type Span, shiftSpan, type TextEdit } from '../model/span.ts';
import { type Recall, TextMemory } from '../text/textMemory.ts';
import type { WordList } from '../text/wordList.ts';
import type { Fix, Problem, ResumeContext, Rule, SectionSchema, Severity } from './defineRule.ts';
import type { FileLookup } from './fileLinks.ts';
import { describeNotAnalysed, notAnalysed } from './notAnalysed.ts';
import { speaks } from './sectionLanguage.ts';
import { isSuppressed, readSuppressions, type Suppression } from './suppressions.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { findUnused } from './unusedSuppressions.ts';

/**
 * Checks a resume against the rules that are on. Never throws. Problems come in the order of the text; spans and edits
 * are offsets in the document. What a section-scoped rule finds is kept with the section and used again while the
 * section, the rule's options, the language and the day are the same. About what cannot be read there is one hint.
 */
export function runRules(resume: Resume, ruleset: Ruleset, today: PartialDate, answers: HostAnswers = {}): Diagnostic[] {
  const unsure = new Set<string>();
  const found = collectAll({ resume, ruleset, today, answers, found: [], unsure });
  const suppressions = readSuppressions(resume);
  return inOrder(suppressions.length > 0 ? suppress(found, suppressions, ruleset, unsure) : found);
}

/** What the rules find, whether a comment silences it or not; otherwise as `runRules`. */
export function findProblems(resume: Resume, ruleset: Ruleset, today: PartialDate, answers: HostAnswers = {}): Diagnostic[] {
  return inOrder(collectAll({ resume, ruleset, today, answers, found: [], unsure: new Set() }));
}

function collectAll(run: Run): Diagnostic[] {
  const { resume, found } = run;
  if (resume.unreadable === undefined) collectProblems(run);
  const silent = describeNotAnalysed(resume);
  if (silent) found.push(placeProblem(silent.place, notAnalysed, undefined, silent.problem));
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
}

function collectProblems(run: Run): void {
  const { resume, ruleset, today, found } = run;
  for (const place of resume.sections) {
    if (place.section.unreadable === undefined) collectSectionProblems(found, place, resume.language, ruleset, today);
  }
  for (const setting of ruleset.rules) {
    const { rule } = setting;
    if (!rule.check || (rule.languages && !rule.languages.includes(resume.language))) continue;
    rule.check(new RuleContext(setting, run));
  }
}

/** A class, since an object with an accessor of its own has a shape of its own, which V8 keeps until its next full collection. */
class RuleContext implements ResumeContext<RuleSetting['options']> {
  readonly resume: Resume;
  readonly options: RuleSetting['options'];
  readonly today: PartialDate;
  readonly recall: Recall;
  readonly schema: SectionSchema;
  readonly personalWords: readonly string[];
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
    if (place.section.unreadable !== undefined) return;
    this.run.found.push(placeProblem(place, this.setting.rule, this.setting.severity, problem));
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
  readonly rule: Rule;
  readonly severity: Severity | undefined;
  readonly problem: Problem;
}

interface SectionProblems {
  readonly ruleset: Ruleset;
  readonly language: string;
  readonly day: string;
  readonly problems: readonly FoundProblem[];
}

/** Keyed by the section, so it is forgotten with it. */
const sectionProblems = new SectionCache<SectionProblems>();

function collectSectionProblems(found: Diagnostic[], place: PlacedSection, language: string, ruleset: Ruleset, today: PartialDate): void {
  const day = `${today.year}-${today.month}-${today.day}`;
  let known = sectionProblems.get(place.section);
  if (known?.ruleset !== ruleset || known.language !== language || known.day !== day) {
    known = { ruleset, language, day, problems: checkSection(place.section, language, ruleset, today) };
    sectionProblems.set(place.section, known);
  }
  for (const { rule, severity, problem } of known.problems) found.push(placeProblem(place, rule, severity, problem));
}

function checkSection(section: Section, language: string, ruleset: Ruleset, today: PartialDate): SectionProblems['problems'] {
  const problems: FoundProblem[] = [];
  const recall = recallOf(ruleset);
  for (const { rule, options, severity } of ruleset.rules) {
    if (!rule.checkSection || !speaks(rule.languages, language, section, recall)) continue;
    const report = (problem: Problem) => problems.push({ rule, severity, problem });
    rule.checkSection({ section, options, language, today, recall, schema: ruleset.schema, report });
  }
  // What is in order already makes little work when all problems are put in order.
  return problems.sort((a, b) => byPlace({ rule: a.rule, span: a.problem.span }, { rule: b.rule, span: b.problem.span }));
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
    for (const { place, problem } of findUnused(suppressions, found, known, unsure))
      all.push(placeProblem(place, setting.rule, setting.severity, problem));
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

function placeProblem(place: PlacedSection, rule: Rule, severity: Severity | undefined, problem: Problem): Diagnostic {
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
    const { fixes = [] } = this.problem;
    return (typeof fixes === 'function' ? fixes() : fixes).map((fix) => placeFix(this.place, fix));
  }
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
