import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isConfigFile } from '../documents.ts';
import { type StatusParams, statusNotification } from '../protocol.ts';
import type { ResumeService } from '../service.ts';
import type { Snapshot } from '../snapshot.ts';
import { countWords } from '../text/wordCount.ts';
import type { Client } from './client.ts';
import { toConfigDiagnostic } from './convert.ts';
import { type Documents, documentsIn } from './positionEncoding.ts';
import { ShownDiagnostics } from './shownDiagnostics.ts';

/** Sends problems to the client, and tells it what a document was taken for. */
export class Publisher {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #service: ResumeService;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #texts: Documents;
  /** What the client was last told of a document. */
  readonly #statuses = new Map<string, StatusParams>();
  readonly #onChecked: CheckListener;
  /** What the client was last sent of a document. */
  readonly #sent = new Map<string, readonly Diagnostic[]>();
  readonly #shown = new ShownDiagnostics();
  /** The configuration files that the client shows problems in. */
  #brokenFiles: readonly string[] = [];

  constructor(
    connection: Connection,
    client: Client,
    service: ResumeService,
    documents: TextDocuments<TextDocument>,
    onChecked: CheckListener,
  ) {
    this.#connection = connection;
    this.#client = client;
    this.#texts = documentsIn(client.positionEncoding);
    this.#service = service;
    this.#documents = documents;
    this.#onChecked = onChecked;
  }

  /** Checks the current version of a document and sends what was found, at once. */
  publish(uri: string): void {
    this.#publish(uri, false);
  }

  #publish(uri: string, again: boolean): void {
    const document = this.#documents.get(uri);
    if (!document || !this.#service.isConfigured(uri)) return;
    const { version } = document;
    const snapshot = this.#service.snapshot(uri);
    if (!this.#client.pullsDiagnostics) {
      const diagnostics = this.#shown.list(document, snapshot, this.#sent.get(uri));
      this.#sent.set(uri, diagnostics);
      // The library's type would have it changed; nobody does, and what is unchanged is written down once.
      void this.#connection.sendDiagnostics({ uri, version, diagnostics: diagnostics as Diagnostic[] });
    }
    this.#onChecked(uri, snapshot, again);
    if (snapshot) this.#completeLater(snapshot);
    const told = this.#statuses.get(uri);
    const isResume = snapshot !== undefined;
    const words = snapshot ? countWords(snapshot.resume) : 0;
    const problems = snapshot ? countProblems(snapshot) : 0;
    if (told?.isResume === isResume && told.problems === problems && told.words === words) return;
    const sections = snapshot ? snapshot.resume.sections.map(({ section }) => section.kind) : [];
    const status: StatusParams = { uri, version, isResume, problems, words, sections };
    this.#statuses.set(uri, status);
    void this.#connection.sendNotification(statusNotification, status);
  }

  /** What the first check has to do without: once it is there, everything is checked again. */
  #completeLater(snapshot: Snapshot): void {
    for (const answer of [this.#service.loadWords(snapshot), this.#service.findFiles(snapshot)])
      void answer.then((isNew) => isNew && this.publishAll());
  }

  /** Checks the current versions of all documents; about configuration files nothing is new. */
  publishAll(): void {
    for (const uri of this.#service.openDocuments()) if (!isConfigFile(uri)) this.#publish(uri, true);
  }

  /** Checks a document under a configuration that was just loaded. The client hears of it, for the page may look different. */
  publishConfigured(uri: string): void {
    this.#publish(uri, this.#statuses.delete(uri));
  }

  /** Sends what is wrong in the configuration files, and takes back what was mended. */
  publishConfigFiles(): void {
    const broken = this.#service.configFiles().filter(({ problems }) => problems.length > 0);
    for (const { uri, text, problems } of broken) {
      const document = this.#texts.create(uri, 'json', 0, text);
      void this.#connection.sendDiagnostics({ uri, diagnostics: problems.map((problem) => toConfigDiagnostic(document, problem)) });
    }
    const uris = broken.map(({ uri }) => uri);
    for (const uri of this.#brokenFiles) if (!uris.includes(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    this.#brokenFiles = uris;
  }

  close(uri: string): void {
    this.#statuses.delete(uri);
    this.#onChecked(uri, undefined, false);
    this.#sent.delete(uri);
    if (!this.#client.pullsDiagnostics) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}

/** Hints are not counted: the Problems panel lists none. */
function countProblems({ findings }: Snapshot): number {
  return findings.bySection.reduce((sum, { counts }) => sum + counts.error + counts.warning + counts.info, 0);
}

/**
 * Hears of each check, with the snapshot where the document is an open resume. `again`: not the text has changed since the
 * last check but something else, such as the configuration.
 */
export type CheckListener = (uri: string, snapshot: Snapshot | undefined, again: boolean) => void;
