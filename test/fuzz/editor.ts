import { isDeepStrictEqual } from 'node:util';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { changedRange } from '../../server/src/parse/changedRange.ts';
import { versionsOf } from '../support/hostileEdits.ts';
import type { FuzzedServer } from './fuzzedServer.ts';
import { requests } from './requests.ts';
import type { Burst, FuzzSession, Step } from './sessions.ts';

/** How long the server's main thread worked on something, and on how long a text. */
export interface Work {
  readonly method: string;
  readonly milliseconds: number;
  readonly text: string;
}

/** An editor that plays one session. The reference gets what is compared as a document that it has never seen. */
export class FuzzedEditor {
  readonly #server: FuzzedServer;
  readonly #reference: FuzzedServer;
  readonly #uri: string;
  readonly #onWork: (work: Work) => void;
  #document: TextDocument;
  #history: string[];
  #hasConfigFile = false;

  constructor(servers: { server: FuzzedServer; reference: FuzzedServer }, folder: string, onWork: (work: Work) => void) {
    this.#server = servers.server;
    this.#reference = servers.reference;
    this.#uri = `${folder}resume.md`;
    this.#onWork = onWork;
    this.#document = TextDocument.create(this.#uri, 'markdown', 1, '');
    this.#history = [];
  }

  get text(): string {
    return this.#document.getText();
  }

  /** Throws where an answer is an error of the server, or diagnostics are not those of a fresh document. */
  async play({ text, bursts }: FuzzSession): Promise<void> {
    this.#document = TextDocument.create(this.#uri, 'markdown', 1, text);
    this.#history = [text];
    this.#open(this.#server);
    for (const burst of bursts) {
      await this.#playBurst(burst);
      await this.#compare();
    }
    this.#close(this.#server);
    this.#forgetConfiguration();
  }

  async #playBurst({ isAwaited, steps }: Burst): Promise<void> {
    const answers: Promise<unknown>[] = [];
    for (const step of steps) {
      const answer = this.#play(step, isAwaited);
      if (isAwaited) await answer;
      else answers.push(answer);
    }
    // All of them are waited for, so that none fails unheard.
    const failed = (await Promise.allSettled(answers)).find((answer) => answer.status === 'rejected');
    if (failed) throw failed.reason;
  }

  async #play(step: Step, isMeasured: boolean): Promise<void> {
    switch (step.kind) {
      case 'edit':
        return this.#edit(step);
      case 'ask':
        return this.#ask(step, isMeasured);
      case 'reopen':
        this.#close(this.#server);
        return this.#open(this.#server);
      case 'save':
        return this.#server.notify('textDocument/didSave', { textDocument: { uri: this.#uri } });
      case 'settings':
        return this.#both('workspace/didChangeConfiguration', { settings: { resume: step.settings } });
      case 'configFile':
        return this.#writeConfigFile(step.text);
    }
  }

  #edit({ edit, isWhole }: Extract<Step, { kind: 'edit' }>): void {
    for (const version of versionsOf(this.text, [edit], this.#history)) {
      const range = version.length > longestText ? undefined : changedRange(this.text, version);
      if (!range) continue;
      const [start, end] = [this.#document.positionAt(range.fromA), this.#document.positionAt(range.toA)];
      const change = isWhole ? { text: version } : { range: { start, end }, text: version.slice(range.fromB, range.toB) };
      // Within a line end no position exists, so the text may become another one than was wanted, as it does in the server.
      TextDocument.update(this.#document, [change], this.#document.version + 1);
      this.#history.push(this.text);
      const textDocument = { uri: this.#uri, version: this.#document.version };
      this.#server.notify('textDocument/didChange', { textDocument, contentChanges: [change] });
    }
  }

  async #ask({ method, at, isCancelled }: Extract<Step, { kind: 'ask' }>, isMeasured: boolean): Promise<void> {
    const offset = Math.floor(at * this.text.length);
    const range = { start: this.#document.positionAt(offset), end: this.#document.positionAt(offset + 40) };
    const params = { uri: this.#uri, range };
    const [name = '', kind] = method.split(' ');
    const about = requests.get(method)?.(params);
    if (!isMeasured) return void (await this.#server.ask(name, about, isCancelled));
    const before = this.#server.workedFor;
    await this.#server.ask(name, about, isCancelled);
    const milliseconds = this.#server.workedFor - before;
    this.#onWork({ method: kind ? `${name} (${kind})` : name, milliseconds, text: this.text });
  }

  /** Settings arrive while others are read, so it may take some questions until both servers have them. */
  async #compare(): Promise<void> {
    let [found, wanted]: unknown[] = [];
    for (let tries = 0; tries < mostTries; tries += 1) {
      this.#open(this.#reference);
      const about = { textDocument: { uri: this.#uri } };
      [found, wanted] = await Promise.all([this.#measured(about), this.#reference.ask('textDocument/diagnostic', about)]);
      this.#close(this.#reference);
      if (isDeepStrictEqual(itemsOf(found), itemsOf(wanted))) return;
    }
    throw new Error(`incremental: ${describe(found, wanted)}\nfresh: ${describe(wanted, found)}\ntext: ${JSON.stringify(this.text)}`);
  }

  async #measured(about: object): Promise<unknown> {
    const before = this.#server.workedFor;
    const found = await this.#server.ask('textDocument/diagnostic', about);
    this.#onWork({ method: 'reading and checking', milliseconds: this.#server.workedFor - before, text: this.text });
    return found;
  }

  #open(server: FuzzedServer): void {
    const { uri, languageId, version } = this.#document;
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text: this.text } });
  }

  #close(server: FuzzedServer): void {
    server.notify('textDocument/didClose', { textDocument: { uri: this.#uri } });
  }

  #writeConfigFile(text: string): void {
    this.#forgetConfigFile();
    this.#hasConfigFile = true;
    this.#both('textDocument/didOpen', { textDocument: { uri: this.#configUri, languageId: 'json', version: 1, text } });
  }

  #forgetConfiguration(): void {
    this.#forgetConfigFile();
    this.#both('workspace/didChangeConfiguration', { settings: { resume: {} } });
  }

  #forgetConfigFile(): void {
    if (this.#hasConfigFile) this.#both('textDocument/didClose', { textDocument: { uri: this.#configUri } });
    this.#hasConfigFile = false;
  }

  get #configUri(): string {
    return this.#uri.replace(/[^/]*$/, 'resume.config.json');
  }

  #both(method: string, params: unknown): void {
    this.#server.notify(method, params);
    this.#reference.notify(method, params);
  }
}

const longestText = 110_000;
const mostTries = 40;

function itemsOf(report: unknown): readonly unknown[] {
  return (report as { readonly items?: readonly unknown[] } | undefined)?.items ?? [];
}

/** The diagnostics of one report that the other does not have. */
function describe(report: unknown, other: unknown): string {
  const known = new Set(itemsOf(other).map((item) => JSON.stringify(item)));
  const own = itemsOf(report).map((item) => JSON.stringify(item));
  return `${own.length} problems; only here: ${own
    .filter((item) => !known.has(item))
    .slice(0, 5)
    .join(' ')}`;
}
