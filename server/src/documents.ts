import { isResume } from './config/isResume.ts';
import { type ConfigFile, type ConfigProblem, createConfigResolver, type ResolvedConfig } from './config/load.ts';
import { withPageChoices } from './config/pageChoices.ts';
import { configFileName } from './config/schema.ts';
import type { Host } from './host.ts';
import { KnownFiles } from './knownFiles.ts';
import type { Reading } from './parse/buildResume.ts';
import type { PageChoicesParams } from './protocol.ts';
import { CheckMemory } from './rules/checkMemory.ts';
import { findFileLinks } from './rules/fileLinks.ts';
import { missingFile } from './rules/missing-file.ts';
import { spelling } from './rules/spelling.ts';
import { dayOf, type Snapshot, takeSnapshot } from './snapshot.ts';
import { WordList } from './text/wordList.ts';
import { encodeSegment, parentFolders, uriPath } from './uri.ts';

/**
 * The open documents with their configurations. What is asked for is a snapshot of the current version; it is made when
 * first asked for, from the one before, so versions that nobody looks at cost nothing.
 */
export class Documents {
  readonly #open = new Map<string, OpenDocument>();
  readonly #resolve = createConfigResolver();
  readonly #host: Host;
  readonly #files: KnownFiles;
  #words: WordList | undefined;
  #wordsLoading: Promise<boolean> | undefined;
  /** Whether a file is a resume, by URI. */
  #decisions: ReadonlyMap<string, boolean> = new Map();
  #pageChoices: PageChoicesParams = {};

  constructor(host: Host) {
    this.#host = host;
    this.#files = new KnownFiles(host);
  }

  /** Opens a document, or takes its next version. */
  set(uri: string, version: number, text: string): void {
    const document = this.#open.get(uri);
    if (!document) {
      this.#open.set(uri, { version, text, loads: 0, checks: new CheckMemory() });
      return;
    }
    document.version = version;
    document.text = text;
    document.snapshot = undefined;
  }

  close(uri: string): void {
    this.#open.delete(uri);
  }

  uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  isConfigured(uri: string): boolean {
    return this.#open.get(uri)?.configuration !== undefined;
  }

  /**
   * Gives a document its configuration: the editor's settings for it, and the resume.config.json beside or above it.
   * Until then it has no snapshot. Of calls that overlap the last one counts.
   */
  async configure(uri: string, settings: unknown): Promise<void> {
    const document = this.#open.get(uri);
    if (!document) return;
    document.loads += 1;
    const load = document.loads;
    const home = uri.startsWith('untitled:') ? await this.#homeOfUntitled(uri) : { folders: parentFolders(uri) };
    const file = await this.#findConfigFile(home.folders);
    if (document.loads !== load) return;
    const configuration = this.#resolve(home.settings ?? settings, file);
    document.configFile = file;
    const styles = await this.#readStyles(uri, home.folders, configuration.config.preview.css);
    if (document.loads !== load || (document.configuration === configuration && document.styles === styles)) return;
    document.configuration = configuration;
    document.styles = styles;
    document.snapshot = undefined;
    for (const { message, span } of configuration.problems) if (!span) this.#host.log(message);
  }

  /** The person's decisions about what is a resume, by URI. */
  decide(resumes: readonly string[], others: readonly string[]): void {
    this.#decisions = new Map([...resumes.map((uri) => [uri, true] as const), ...others.map((uri) => [uri, false] as const)]);
    for (const document of this.#open.values()) document.snapshot = undefined;
  }

  /** What the person chose beside the page. */
  choosePage(choices: PageChoicesParams): void {
    this.#pageChoices = choices;
    for (const document of this.#open.values()) document.snapshot = undefined;
  }

  /**
   * Loads the list of words where a version needs it and it is not there yet. True once it has come, to whoever asked
   * first: then all documents have to be checked again. Never rejects.
   */
  async loadWords({ resume, ruleset }: Snapshot): Promise<boolean> {
    // Who asks later waits as well, and need not check anything again.
    if (this.#wordsLoading) return this.#wordsLoading.then(() => false);
    if (!this.#host.readWords) return false;
    if (resume.language !== 'en' || !ruleset.rules.some(({ rule }) => rule.id === spelling.id)) return false;
    this.#wordsLoading = this.#readWords();
    return this.#wordsLoading;
  }

  /**
   * Asks the host for the files that a version links to and that it was not asked for since the document was opened or
   * `forgetFiles` was called. True where an answer is new: then all documents have to be checked again. Never rejects.
   */
  async findFiles({ uri, resume, ruleset }: Snapshot): Promise<boolean> {
    const document = this.#open.get(uri);
    if (!document || !this.#host.fileExists || !ruleset.rules.some(({ rule }) => rule.id === missingFile.id)) return false;
    const again = !document.filesFound;
    document.filesFound = true;
    const paths = new Set(findFileLinks(resume).map(({ path }) => path));
    if (!(await this.#files.ask(uri, paths, again))) return false;
    for (const other of this.#open.values()) other.snapshot = undefined;
    return true;
  }

  /** Has the files looked for again, for one document or for all. */
  forgetFiles(uri?: string): void {
    for (const [open, document] of this.#open) if (uri === undefined || open === uri) document.filesFound = false;
  }

  /** The text of a file: what the editor shows wins over what was saved. Undefined where there is none. */
  async readFile(uri: string): Promise<string | undefined> {
    return this.#open.get(uri)?.text ?? (await this.#host.readFile?.(uri));
  }

  async #readWords(): Promise<boolean> {
    try {
      const text = await this.#host.readWords?.();
      if (text === undefined) return false;
      this.#words = new WordList(text);
      for (const document of this.#open.values()) document.snapshot = undefined;
      return true;
    } catch (error) {
      this.#host.log(`The list of words could not be read, so spelling is not checked: ${error}`);
      return false;
    }
  }

  /** The current version; undefined where the document is not open, not configured yet or no resume. */
  snapshot(uri: string): Snapshot | undefined {
    const document = this.#open.get(uri);
    if (!document?.configuration || isConfigFile(uri)) return undefined;
    document.snapshot ??= this.#takeSnapshot(uri, document, document.configuration);
    return document.snapshot === 'no resume' ? undefined : document.snapshot;
  }

  /** The current versions of all open documents that are resumes. */
  snapshots(): readonly Snapshot[] {
    return this.uris().flatMap((uri) => this.snapshot(uri) ?? []);
  }

  /** What the person said of a file; undefined where they said nothing. */
  decision(uri: string): boolean | undefined {
    return this.#decisions.get(uri);
  }

  /** Every configuration file that is open or in use, with what is wrong in it. */
  configFiles(): readonly CheckedConfigFile[] {
    const files = new Map<string, CheckedConfigFile>();
    for (const [uri, { text, configFile }] of this.#open) {
      const file = isConfigFile(uri) ? { path: uri, text } : configFile;
      // What the editor shows wins over what was read when the document was configured.
      if (file && (isConfigFile(uri) || !this.#open.has(file.path)))
        files.set(file.path, { uri: file.path, text: file.text, problems: this.#resolve({}, file).problems });
    }
    return [...files.values()];
  }

  #takeSnapshot(uri: string, document: OpenDocument, configuration: ResolvedConfig): Snapshot | 'no resume' {
    const { ruleset } = configuration;
    const config = withPageChoices(configuration.config, this.#pageChoices);
    const { version, text } = document;
    const decision = this.#decisions.get(uri);
    const wasResume = document.reading !== undefined;
    if (!isResume({ path: uriPath(uri), text, files: config.files, decision, wasResume })) return 'no resume';
    const today = dayOf(this.#host.now());
    const snapshot = takeSnapshot(
      {
        uri,
        version,
        text,
        config,
        ruleset,
        today,
        words: this.#words,
        styles: document.styles,
        files: this.#files.around(uri),
        checks: document.checks,
      },
      document.reading,
    );
    document.reading = snapshot.reading;
    return snapshot;
  }

  /** From the nearest folder that has it. What strangers wrote into a workspace has no say in how it looks before it is trusted. */
  async #readStyles(uri: string, folders: readonly string[], path: string | undefined): Promise<string | undefined> {
    if (path === undefined || this.#host.isTrusted?.() === false) return undefined;
    const candidates = folders.map((folder) => folder + path.split('/').map(encodeSegment).join('/'));
    const texts = await Promise.all(candidates.map((candidate) => this.readFile(candidate)));
    const text = texts.find((found) => found !== undefined);
    if (text === undefined) this.#host.log(`There is no style sheet ${path} in the folder of ${uri} or above it (preview.css).`);
    return text;
  }

  async #findConfigFile(folders: readonly string[]): Promise<ConfigFile | undefined> {
    const candidates = folders.map((folder) => folder + configFileName);
    const files = await Promise.all(candidates.map(async (path) => ({ path, text: await this.readFile(path) })));
    return files.find((file): file is ConfigFile => file.text !== undefined);
  }

  /** What was not saved yet is taken to go where its path says, or into the first folder that is open. */
  async #homeOfUntitled(uri: string): Promise<Home> {
    const path = uriPath(uri);
    const open = ((await this.#host.workspaceFolders?.()) ?? []).map((folder) => ({ ...folder, uri: folder.uri.replace(/\/$/, '') }));
    const around = open.find((folder) => path.startsWith(`${uriPath(folder.uri)}/`));
    const folder = around ?? open[0];
    if (!folder) return { folders: [] };
    const below = around ? path.slice(uriPath(around.uri).length).split('/').map(encodeSegment).join('/') : '/';
    return { folders: parentFolders(folder.uri + below), settings: folder.settings };
  }
}

/** What a document gets its configuration from. */
interface Home {
  /** The folders above it, the nearest first. */
  readonly folders: readonly string[];
  /** The editor's settings, where they are those of a folder and not the document's own. */
  readonly settings?: unknown;
}

export interface CheckedConfigFile {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

interface OpenDocument {
  version: number;
  text: string;
  /** How often a configuration was asked for; an older answer is dropped. */
  loads: number;
  /** Whether the host was asked for the files that it links to. */
  filesFound?: boolean;
  configFile?: ConfigFile | undefined;
  configuration?: ResolvedConfig;
  /** The person's own style sheet for the page. */
  styles?: string | undefined;
  /** Of the current version, once it was asked for. */
  snapshot?: Snapshot | 'no resume' | undefined;
  /** Of the last version that was read. */
  reading?: Reading;
  /** Likewise: what its check left to go by. */
  readonly checks: CheckMemory;
}

/** Whether a document is a configuration file, by its name. */
export function isConfigFile(uri: string): boolean {
  return uri.endsWith(`/${configFileName}`);
}
