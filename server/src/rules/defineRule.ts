import type * as z from 'zod/mini';
import type { PartialDate } from '../model/dates.ts';
import type { PlacedSection, Resume, Section } from '../model/resume.ts';
import type { Span, TextEdit } from '../model/span.ts';
import type { ConfiguredSection, Vocabulary } from '../sections/section.ts';
import type { Recall } from '../text/textMemory.ts';
import type { WordList } from '../text/wordList.ts';
import type { FileLookup } from './fileLinks.ts';
import type { Survey } from './survey.ts';

/**
 * Declares a rule. Quick fixes, fix-all, `check --fix`, the settings' schema, the rule's page and its "ignore" actions
 * all derive from this one object. Give `checkSection` where a section alone decides (its result is kept until that
 * section changes), `check` where the document does; a rule may have both.
 */
export function defineRule<Options extends object>(rule: RuleDefinition<Options>): Rule {
  return Object.freeze(rule) as unknown as Rule;
}

export interface RuleDefinition<Options extends object> {
  /** Part of the product: settings, suppressions, CLI output and documentation use it. */
  readonly id: string;
  /** What is reported, as a noun phrase in one line. */
  readonly summary: string;
  /** Why it matters to a reader or a parser, in one or two sentences. */
  readonly why: string;
  readonly severity: Severity;
  /** `safe` fixes are also applied by fix-all and `check --fix`; `choice` asks the person. */
  readonly fix: 'safe' | 'choice' | 'none';
  /** True where its safe fixes are about form alone, so that formatting the document applies them too. */
  readonly formats?: true;
  /** The languages (ISO 639-1) the rule understands; it is silent in others. Absent: any. */
  readonly languages?: readonly string[];
  /** Every option has a default and a description. */
  readonly options: z.ZodMiniType<Options>;
  /**
   * True where it never looks at the words of bullets and paragraphs: only at headings, headers of entries, dates, skills, links
   * and the markers of lists. What it found is then used again while somebody types elsewhere. It asks for no words and no files.
   */
  readonly ignoresProse?: true;
  /** True where only what all other rules found tells: the runner works it out. */
  readonly afterAll?: true;
  checkSection?(context: SectionContext<Options>): void;
  check?(context: ResumeContext<Options>): void;
  readonly survey?: Survey<Options>;
}

/** A rule with its options' type forgotten, as the registry holds it. */
// biome-ignore lint/suspicious/noExplicitAny: the registry holds rules of every options type; zod checks them at run time.
export type Rule = RuleDefinition<any>;

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface SectionContext<Options> {
  readonly section: Section;
  readonly options: Options;
  readonly language: string;
  /** Today, at day precision. */
  readonly today: PartialDate;
  /** Spares the work for a piece of text that was looked at before. */
  readonly recall: Recall;
  /** What the configuration says of sections. */
  readonly schema: SectionSchema;
  /** Spans are relative to the section. */
  report(problem: Problem): void;
}

export interface ResumeContext<Options> {
  readonly resume: Resume;
  readonly options: Options;
  readonly today: PartialDate;
  /** Spares the work for a piece of text that was looked at before. */
  readonly recall: Recall;
  /** What the configuration says of sections. */
  readonly schema: SectionSchema;
  /** English words; absent until they are loaded. */
  readonly words: WordList | undefined;
  /** Whether a file is there, as far as it is known. */
  readonly files: FileLookup;
  /** Words that the person has added, which are right. */
  readonly personalWords: readonly string[];
  /** Spans are relative to `place`; an edit of a fix may name another. */
  report(place: PlacedSection, problem: Problem): void;
}

/** Which sections a resume has to have, and what is accepted beside the known ones. */
export interface SectionSchema {
  /** Each item is a section kind or the id of a section that was added, or alternatives joined by `|`: "work|projects". */
  readonly required: readonly string[];
  /** Headings the person has accepted, lower case. */
  readonly accepted: readonly string[];
  /** What the configuration says of kinds, and the sections that it adds, by id. */
  readonly definitions?: ReadonlyMap<string, ConfiguredSection>;
  /** Kinds and ids in the order that the person wants; absent where the person has not said. */
  readonly order?: readonly string[];
  /** The names that the configuration adds, for the reader. */
  readonly vocabulary?: Vocabulary;
}

export interface Problem {
  readonly span: Span;
  /** What is wrong, why it matters, what to do, in one or two short sentences. */
  readonly message: string;
  /** Replaces the rule's severity, for a case that weighs less or more. */
  readonly severity?: Severity;
  /**
   * Best first. A fix with `safe` is the one that fix-all takes; at most one is safe. A function where they take work to
   * write: it is called when they are asked for.
   */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
}

export interface Fix {
  /** What it does, in the imperative: "Replace “Github” with “GitHub”". */
  readonly title: string;
  readonly safe?: true;
  readonly edits: readonly SectionEdit[];
  /** A change of the configuration in place of edits: accept a heading as it stands. */
  readonly acceptHeading?: string;
  /** Likewise: a word that is right. */
  readonly acceptWord?: string;
}

export interface SectionEdit extends TextEdit {
  /** The section that `span` is relative to; the problem's own section where absent. */
  readonly place?: PlacedSection;
}
