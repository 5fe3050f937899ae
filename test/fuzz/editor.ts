import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { datesIn, expectKept, expectKeptWords, expectRangesWithin, Grid } from './checkAnswer.ts';
import { describeExtra, itemsOf, withoutIds } from './compareAnswers.ts';
import { FuzzedDocument } from './fuzzedDocument.ts';
import type { FuzzedServer } from './fuzzedServer.ts';
import type { Profile } from './profiles.ts';
import { aboutAllResumes, requests } from './requests.ts';
import type { Ask, Burst, FuzzSession, Step } from './sessions.ts';

/** How long the server's main thread worked on something, and on what text. */
export interface Work {
  readonly method: string;
  readonly milliseconds: number;
  readonly text: string;
  /** The length of all texts that are open: what changes for all of them is read in between. */
  readonly length: number;
}

/** What was done so far. */
export interface Counts {
  documents: number;
  edits: number;
  requests: number;
}

export interface Servers {
  readonly profile: Profile;
  readonly server: FuzzedServer;
  /** Gets what is compared as a document that it has never seen. */
  readonly reference: FuzzedServer;
}

/** An editor that plays one session. `folder` is its own; `onWork` hears in the same order of the same work when the session is played again. */
export class FuzzedEditor {
  readonly #servers: Servers;
  readonly #folder: string;
  readonly #counts: Counts;
  readonly #onWork: (work: Work) => void;
  #documents: readonly FuzzedDocument[] = [];
  #hasOpenConfigFile = false;
  /** What of the diagnostics that were sent is wrong. */
  #fault: Error | undefined;

  constructor(servers: Servers, folder: string, counts: Counts, onWork: (work: Work) => void) {
    this.#servers = servers;
    this.#folder = folder;
    this.#counts = counts;
    this.#onWork = onWork;
  }

  /** Throws where an answer is an error of the server or cannot be right, or is not that about a fresh document. */
  async play({ texts, bursts, patience }: FuzzSession): Promise<void> {
    const { server, profile } = this.#servers;
    server.patience = patience;
    server.onPublished = (params) => this.#receive(params);
    mkdirSync(fileURLToPath(this.#folder), { recursive: true });
    try {
      this.#documents = texts.map((text, index) => new FuzzedDocument(`${this.#folder}${index}/resume.md`, text, profile.encoding));
      this.#counts.documents += texts.length;
      for (const document of this.#documents) this.#open(document);
      for (const burst of bursts) await this.#playBurst(burst);
      for (const document of this.#documents) await this.#compare(document, true, questionsAbout(document.text));
      for (const document of this.#documents) this.#close(document);
      await this.#expectNothingLeft();
    } finally {
      rmSync(fileURLToPath(this.#folder), { recursive: true, force: true });
      this.#forgetConfiguration();
    }
  }

  async #playBurst({ isAwaited, document: index, steps }: Burst): Promise<void> {
    const document = this.#documents[index % this.#documents.length] as FuzzedDocument;
    const answers: Promise<void>[] = [];
    for (const step of steps) {
      const answer = this.#play(document, step, isAwaited);
      if (isAwaited) await answer;
      else answers.push(answer);
    }
    // All of them are waited for, so that none fails unheard.
    const failed = (await Promise.allSettled(answers)).find((answer) => answer.status === 'rejected');
    if (failed) throw failed.reason;
    const asked = steps.filter((step) => step.kind === 'ask').map(({ method }) => method);
    await this.#compare(document, isAwaited, isAwaited ? asked.slice(-1) : []);
  }

  async #play(document: FuzzedDocument, step: Step, isAwaited: boolean): Promise<void> {
    const { server } = this.#servers;
    switch (step.kind) {
      case 'edit':
        this.#edit(document, step);
        return isAwaited ? this.#checkEdit(document) : undefined;
      case 'ask':
        return this.#ask(document, step, isAwaited);
      case 'open':
        return this.#open(document);
      case 'close':
        return this.#close(document);
      case 'save':
        return server.notify('textDocument/didSave', { textDocument: { uri: document.uri } });
      case 'settings':
        return this.#changeSettings(step.settings);
      case 'configFile':
        return step.where === 'disk' ? this.#saveConfigFile(step.text) : this.#showConfigFile(step.text);
    }
  }

  #edit(document: FuzzedDocument, { edit, isWhole, isBatch }: Extract<Step, { kind: 'edit' }>): void {
    this.#open(document);
    for (const params of document.edit(edit, isWhole, isBatch)) {
      this.#counts.edits += 1;
      this.#servers.server.notify('textDocument/didChange', params);
    }
  }

  async #ask(document: FuzzedDocument, { method, at, length, cancelling }: Ask, isAwaited: boolean): Promise<void> {
    const [name = '', kind] = method.split(' ');
    const params = this.#paramsOf(document, method, at, length);
    if (!isAwaited) return void (await this.#request(name, params, cancelling));
    const before = this.#servers.server.workedFor;
    const answer = await this.#request(name, params, cancelling);
    this.#report(document, kind ? `${name} (${kind})` : name, before);
    this.#expectSense(document, name, answer);
  }

  #report({ text }: FuzzedDocument, method: string, before: number): void {
    const length = this.#documents.reduce((sum, one) => sum + (one.isOpen ? one.text.length : 0), 0);
    this.#onWork({ method, milliseconds: this.#servers.server.workedFor - before, text, length });
  }

  #request(name: string, params: object | undefined, cancelling: Ask['cancelling'] = 'not'): Promise<unknown> {
    this.#counts.requests += 1;
    return this.#servers.server.ask(name, params, cancelling);
  }

  #paramsOf(document: FuzzedDocument, method: string, at: number, length: number): object | undefined {
    const offset = Math.floor(at * document.text.length);
    const range = { start: document.positionAt(offset), end: document.positionAt(offset + length) };
    return requests.get(method)?.({ uri: document.uri, range });
  }

  #expectSense(document: FuzzedDocument, name: string, answer: unknown): void {
    const { encoding } = this.#servers.profile;
    const gridOf = (uri: string) => {
      const about = this.#documents.find((one) => one.uri === uri);
      return about && new Grid(about.text, encoding);
    };
    try {
      expectRangesWithin(answer, document.uri, gridOf);
      if (name === 'textDocument/codeAction') expectKeptWords(answer, document);
      if (name.endsWith('ormatting') && Array.isArray(answer)) expectKept(name, document, answer, datesIn(answer, document));
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}\ntext: ${JSON.stringify(document.text)}`);
    }
  }

  #receive(params: PublishDiagnosticsParams): void {
    const { uri, version, diagnostics } = params;
    const document = this.#documents.find((one) => one.uri === uri);
    if (!document) return;
    const isOlder = version !== undefined && (document.published?.version ?? 0) > version && document.published?.version !== undefined;
    if (isOlder) this.#fault ??= new Error(`diagnostics of version ${version} came after those of ${document.published?.version}`);
    document.published = params;
    const text = document.textOf(version);
    if (text === undefined) return;
    const grid = new Grid(text, this.#servers.profile.encoding);
    try {
      expectRangesWithin(diagnostics, uri, () => grid);
    } catch (error) {
      this.#fault ??= new Error(`diagnostics: ${(error as Error).message}\ntext: ${JSON.stringify(text)}`);
    }
  }

  /** The diagnostics of the current version, as they are now. */
  async #check(document: FuzzedDocument, what: string | undefined): Promise<readonly unknown[]> {
    const { server, profile } = this.#servers;
    const before = server.workedFor;
    const about = { textDocument: { uri: document.uri } };
    const report = await this.#request(profile.pulls ? 'textDocument/diagnostic' : 'textDocument/hover', { ...about, position: top });
    // Diagnostics are sent behind answers.
    if (!profile.pulls) await this.#request('textDocument/hover', { ...about, position: top });
    if (what) this.#report(document, `reading and checking ${what}`, before);
    if (this.#fault) throw this.#fault;
    if (!profile.pulls) return document.published?.version === document.version ? document.published.diagnostics : ['none were sent yet'];
    this.#expectSense(document, 'textDocument/diagnostic', report);
    return itemsOf(report);
  }

  /** What is small is compared after every edit. */
  async #checkEdit(document: FuzzedDocument): Promise<void> {
    await this.#check(document, 'after an edit');
    if (document.text.length < 8000) await this.#compare(document, false, []);
  }

  /** Settings arrive while others are read, so it may take some questions until both servers have them. */
  async #compare(document: FuzzedDocument, isMeasured: boolean, methods: readonly string[]): Promise<void> {
    const { reference, profile } = this.#servers;
    this.#open(document);
    let [found, wanted]: (readonly unknown[])[] = [];
    for (let tries = 0; tries < mostTries; tries += 1) {
      reference.notify('textDocument/didOpen', { textDocument: document.item });
      let sent: PublishDiagnosticsParams | undefined;
      reference.onPublished = (params) => {
        if (params.uri === document.uri && params.version === document.version) sent = params;
      };
      found = await this.#check(document, tries === 0 && isMeasured ? 'at last' : undefined);
      wanted = itemsOf(await reference.ask('textDocument/diagnostic', { textDocument: { uri: document.uri } }));
      if (!profile.pulls)
        for (let asked = 0; asked < 5 && !sent; asked += 1)
          await reference.ask('textDocument/hover', { textDocument: { uri: document.uri }, position: top });
      if (!profile.pulls) wanted = (sent as PublishDiagnosticsParams | undefined)?.diagnostics ?? [];
      const isSame = isDeepStrictEqual(found, wanted);
      if (isSame) for (const method of methods) await this.#compareAnswers(document, method);
      reference.notify('textDocument/didClose', { textDocument: { uri: document.uri } });
      if (isSame) return;
    }
    throw new Error(
      `incremental: ${describeExtra(found, wanted)}\nfresh: ${describeExtra(wanted, found)}\ntext: ${JSON.stringify(document.text)}`,
    );
  }

  async #compareAnswers(document: FuzzedDocument, method: string): Promise<void> {
    const [name = ''] = method.split(' ');
    const params = this.#paramsOf(document, method, 0.4, 200_000);
    const before = this.#servers.server.workedFor;
    const answer = await this.#request(name, params);
    this.#report(document, method, before);
    this.#expectSense(document, name, answer);
    // The reference has this document only.
    if (aboutAllResumes.has(name) && this.#documents.length > 1) return;
    const found = withoutIds(answer);
    const wanted = withoutIds(await this.#servers.reference.ask(name, params));
    if (isDeepStrictEqual(found, wanted)) return;
    const [a, b] = [found, wanted].map((answer) => JSON.stringify(answer)?.slice(0, 2000));
    throw new Error(`${method} differs; incremental: ${a}\nfresh: ${b}\ntext: ${JSON.stringify(document.text)}`);
  }

  /** What was sent of documents that are closed is taken back. */
  async #expectNothingLeft(): Promise<void> {
    const { server, profile } = this.#servers;
    for (let tries = 0; tries < 3; tries += 1) await server.ask('workspace/symbol', { query: 'x' });
    if (this.#fault) throw this.#fault;
    const left = profile.pulls ? undefined : this.#documents.find(({ published }) => (published?.diagnostics.length ?? 0) > 0);
    if (left) throw new Error(`diagnostics are left of a document that was closed: ${JSON.stringify(left.published)}`);
  }

  #open(document: FuzzedDocument): void {
    if (document.isOpen) return;
    document.isOpen = true;
    document.published = undefined;
    this.#servers.server.notify('textDocument/didOpen', { textDocument: document.item });
  }

  #close(document: FuzzedDocument): void {
    if (!document.isOpen) return;
    document.isOpen = false;
    this.#servers.server.notify('textDocument/didClose', { textDocument: { uri: document.uri } });
  }

  #changeSettings(settings: unknown): void {
    const { server, reference, profile } = this.#servers;
    server.settings = settings;
    reference.settings = settings;
    this.#both('workspace/didChangeConfiguration', { settings: profile.givesConfiguration ? null : { resume: settings } });
  }

  #showConfigFile(text: string | undefined): void {
    if (this.#hasOpenConfigFile) this.#both('textDocument/didClose', { textDocument: { uri: this.#configUri } });
    this.#hasOpenConfigFile = text !== undefined;
    if (this.#hasOpenConfigFile)
      this.#both('textDocument/didOpen', { textDocument: { uri: this.#configUri, languageId: 'json', version: 1, text } });
  }

  #saveConfigFile(text: string | undefined): void {
    const path = fileURLToPath(this.#configUri);
    if (text === undefined) rmSync(path, { force: true });
    else writeFileSync(path, text);
    this.#both('workspace/didChangeWatchedFiles', { changes: [{ uri: this.#configUri, type: text === undefined ? 3 : 2 }] });
  }

  #forgetConfiguration(): void {
    this.#showConfigFile(undefined);
    this.#changeSettings({});
  }

  get #configUri(): string {
    return `${this.#folder}resume.config.json`;
  }

  #both(method: string, params: unknown): void {
    this.#servers.server.notify(method, params);
    this.#servers.reference.notify(method, params);
  }
}

/** Everything about a small document; of a large one, about which answers take long, a part that depends on it. */
function questionsAbout({ length }: string): readonly string[] {
  return [...requests.keys()].filter((_, index) => length < 15_000 || index % 5 === length % 5);
}

const top = { line: 0, character: 0 };
const mostTries = 40;
