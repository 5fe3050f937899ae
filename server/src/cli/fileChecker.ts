import path from 'node:path';
import { isResume } from '../config/isResume.ts';
import type { ResolvedConfig } from '../config/load.ts';
import { readWords } from '../disk/readWords.ts';
import { fixAllText } from '../features/fixAll.ts';
import type { Reading } from '../parse/buildResume.ts';
import { dayOf, type Snapshot, takeSnapshot } from '../snapshot.ts';
import { WordList } from '../text/wordList.ts';
import { CliError } from './cliError.ts';
import type { Candidate } from './collectFiles.ts';
import { Configurations } from './configurations.ts';
import { type FileReport, reportConfig, reportResume } from './findings.ts';
import { lookUpLinkedFiles } from './linkedFiles.ts';
import { decodeText, readTextFile, replaceText, type TextFile, withLineEndsOf } from './textFile.ts';

/** What came of one file. Plain data, since it may come from another thread. */
export type FileOutcome =
  | {
      readonly kind: 'checked';
      readonly report: FileReport;
      /** How many problems were repaired. */
      readonly fixed: number;
      /** The problems of the configuration that was used, if it has any. */
      readonly config: FileReport | undefined;
    }
  | { readonly kind: 'noResume' }
  | { readonly kind: 'failed'; readonly message: string };

export interface FileCheckOptions {
  readonly fix: boolean;
  readonly config?: string | undefined;
}

/** Checks one file after the other, and keeps what they share: the configurations and the list of words. */
export class FileChecker {
  readonly #configurations: Configurations;
  readonly #fix: boolean;
  #words: Promise<WordList | undefined> | undefined;
  /** The file before, since resumes share lines, and variants of one resume whole sections. */
  #last: Reading | undefined;

  constructor({ fix, config }: FileCheckOptions) {
    this.#configurations = new Configurations(config);
    this.#fix = fix;
  }

  /** Reads a file, repairs it where asked, and says what is left. What cannot be read or written is an outcome. */
  async check({ path: name, isNamed }: Candidate): Promise<FileOutcome> {
    try {
      const file = await readTextFile(name);
      const configuration = await this.#configurations.for(name);
      const isWanted = isNamed || isResume({ path: path.resolve(name), text: file.text, files: configuration.config.files });
      if (!isWanted) return { kind: 'noResume' };
      const { snapshot, fixed } = await this.#checkText(file, name, configuration);
      if (snapshot.text !== file.text) await replaceText(file, snapshot.text);
      return describe(file, snapshot, fixed, configuration);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      return { kind: 'failed', message: error.message };
    }
  }

  /**
   * Checks a text that is in no file, as if it were in the one that `name` says; without a name nobody knows from where its links
   * count. `text` is the repaired one. Throws a CliError where it is no text or its configuration cannot be read.
   */
  async checkInput(input: Uint8Array, name: string | undefined): Promise<{ readonly outcome: FileOutcome; readonly text: string }> {
    const file = decodeText(name ?? 'stdin.md', input);
    const configuration = await this.#configurations.for(file.path);
    const { snapshot, fixed } = await this.#checkText(file, name, configuration);
    const text = (file.hasByteOrderMark ? '\uFEFF' : '') + snapshot.text;
    return { outcome: describe(file, snapshot, fixed, configuration), text };
  }

  async #checkText(file: TextFile, linksFrom: string | undefined, { config, ruleset }: ResolvedConfig): Promise<CheckedText> {
    this.#words ??= loadWords();
    const today = dayOf(new Date());
    const source = { uri: file.path, version: 0, text: file.text, config, ruleset, today, words: await this.#words };
    const unchecked = takeSnapshot(source, this.#last);
    this.#last = unchecked.reading;
    const files = linksFrom === undefined ? undefined : await lookUpLinkedFiles(unchecked.resume, linksFrom);
    const read = (text: string) => takeSnapshot({ ...source, text, files }, unchecked.reading);
    const before = read(file.text);
    if (!this.#fix) return { snapshot: before, fixed: 0 };
    const repaired = fixAllText(file.text, (text) => read(text).diagnostics);
    const after = read(withLineEndsOf(file.text, repaired.text));
    return { snapshot: after, fixed: Math.max(0, before.diagnostics.length - after.diagnostics.length) };
  }
}

interface CheckedText {
  readonly snapshot: Snapshot;
  readonly fixed: number;
}

/** Without the list, which is a file beside the program, spelling is not checked. */
async function loadWords(): Promise<WordList | undefined> {
  const text = await readWords();
  return text === undefined ? undefined : new WordList(text);
}

type Configuration = Awaited<ReturnType<Configurations['for']>>;

function describe(file: TextFile, snapshot: Snapshot, fixed: number, { file: configFile, problems }: Configuration): FileOutcome {
  const config = configFile && problems.length > 0 ? reportConfig(configFile, problems) : undefined;
  return { kind: 'checked', report: reportResume(file.path, snapshot), fixed, config };
}
