import type { Config } from './config/schema.ts';
import type { PartialDate } from './model/dates.ts';
import type { Resume } from './model/resume.ts';
import { type Reading, readResume } from './parse/buildResume.ts';
import type { CheckMemory } from './rules/checkMemory.ts';
import { checkResume, type Findings } from './rules/checkResume.ts';
import type { FileLookup } from './rules/fileLinks.ts';
import type { Ruleset } from './rules/ruleset.ts';
import type { Diagnostic } from './rules/runRules.ts';
import type { WordList } from './text/wordList.ts';

/** One version of a document that is a resume, read and checked. Immutable; what is not asked for is not worked out. */
export interface Snapshot extends SnapshotSource {
  readonly resume: Resume;
  /** What the next version's reading builds on. */
  readonly reading: Reading;
  /** What the rules find, section by section. */
  readonly findings: Findings;
  /** The same at its places in the document, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface SnapshotSource {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly config: Config;
  readonly ruleset: Ruleset;
  /** The day that "Present" means. */
  readonly today: PartialDate;
  /** English words for the spelling; absent until they are loaded. */
  readonly words?: WordList | undefined;
  /** The person's own style sheet for the page, as they wrote it. */
  readonly styles?: string | undefined;
  /** Which files are there, as far as it was found out. */
  readonly files?: FileLookup | undefined;
  /** What the check of the version before left to go by. */
  readonly checks?: CheckMemory | undefined;
}

/** Reads a version of a document; with the reading of an earlier one only what changed is read again. Never throws. */
export function takeSnapshot(source: SnapshotSource, earlier?: Reading): Snapshot {
  const reading = readResume(source.text, { vocabulary: source.ruleset.schema.vocabulary }, earlier);
  const { language } = source.config;
  const resume = language === undefined ? reading.resume : { ...reading.resume, language };
  return new CheckedReading(source, reading, resume);
}

/** Its problems are found when they are asked for. */
class CheckedReading implements Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly config: Config;
  readonly ruleset: Ruleset;
  readonly today: PartialDate;
  readonly words: WordList | undefined;
  readonly styles: string | undefined;
  readonly files: FileLookup | undefined;
  readonly checks: CheckMemory | undefined;
  readonly reading: Reading;
  readonly resume: Resume;
  private found: Findings | undefined;
  private placed: readonly Diagnostic[] | undefined;

  constructor(source: SnapshotSource, reading: Reading, resume: Resume) {
    this.uri = source.uri;
    this.version = source.version;
    this.text = source.text;
    this.config = source.config;
    this.ruleset = source.ruleset;
    this.today = source.today;
    this.words = source.words;
    this.styles = source.styles;
    this.files = source.files;
    this.checks = source.checks;
    this.reading = reading;
    this.resume = resume;
  }

  get findings(): Findings {
    this.found ??= checkResume(this.resume, this.ruleset, this.today, this, this.checks);
    return this.found;
  }

  get diagnostics(): readonly Diagnostic[] {
    this.placed ??= this.findings.place();
    return this.placed;
  }
}

/** The calendar day, where the person is, of a moment. */
export function dayOf(moment: Date): PartialDate {
  return { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
}
