import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  InitializeResult,
  MessageConnection,
  PublishDiagnosticsParams,
  Registration,
  RegistrationParams,
  TextEdit,
} from 'vscode-languageserver/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type InitializationOptions, type StatusParams, statusNotification } from '../../server/src/protocol.ts';
import { dedent } from './text.ts';

/** The servers that a test started; none outlives it, however it ends. */
const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) {
    // A program that the server was started through may not heed a gentle word, and the server ends without its input.
    child.stdin?.destroy();
    child.kill('SIGKILL');
  }
  running.clear();
});

const script = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

export interface ServerOptions {
  readonly initializationOptions?: InitializationOptions;
  readonly capabilities?: ClientCapabilities;
  /** What the editor answers when asked for the section `resume`. */
  readonly settings?: unknown;
  /** The language that the editor shows. */
  readonly locale?: string;
  /** A program with its arguments that starts the server. */
  readonly through?: readonly string[];
  /** Variables of its environment beside our own. */
  readonly env?: NodeJS.ProcessEnv;
}

/** The built server in a process of its own, spoken to as an editor would over its standard input and output. */
export class LanguageServer {
  readonly connection: MessageConnection;
  readonly #process: ChildProcess;
  readonly #published = new Inbox<PublishDiagnosticsParams>();
  readonly #statuses = new Inbox<StatusParams>();
  readonly #registrations = new Inbox<Registration>();
  /** May be changed in the middle of a test. */
  settings: unknown;
  initialized: InitializeResult = { capabilities: {} };

  private constructor(options: ServerOptions) {
    this.settings = options.settings ?? {};
    const [program = '', ...args] = [...(options.through ?? []), process.execPath, script, '--stdio'];
    // No test leaves anything in the person's cache.
    const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1', ...options.env };
    this.#process = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], env });
    running.add(this.#process);
    const { stdin, stdout } = this.#process;
    if (!stdin || !stdout) throw new Error('the server has no pipes');
    this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => this.#published.add(params));
    this.connection.onNotification(statusNotification, (params) => this.#statuses.add(params));
    this.connection.onRequest('workspace/configuration', ({ items }) => items.map(() => this.settings));
    this.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      for (const registration of registrations) this.#registrations.add(registration);
      return null;
    });
    this.connection.listen();
  }

  static async start(options: ServerOptions = {}): Promise<LanguageServer> {
    const server = new LanguageServer(options);
    server.initialized = await server.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      locale: options.locale,
      initializationOptions: options.initializationOptions,
      capabilities: options.capabilities ?? { workspace: { configuration: true } },
    });
    await server.connection.sendNotification('initialized', {});
    return server;
  }

  /** Opens a document. A text that begins with a line break is dedented; `$0` marks the cursor. */
  open(marked: string, uri = 'file:///people/resume.md'): EditorDocument {
    return new EditorDocument(this, uri, dedent(marked));
  }

  /** The first publication for a URI that satisfies the condition, past ones included. */
  published(uri: string, isWanted: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    return this.#published.first((params) => params.uri === uri && isWanted(params));
  }

  /** How often problems were sent for a URI so far. */
  publications(uri: string): number {
    return this.#published.count((params) => params.uri === uri);
  }

  /** The registration for a method, once the server has asked for it. */
  registered(method: string): Promise<Registration> {
    return this.#registrations.first((registration) => registration.method === method);
  }

  status(isWanted: (params: StatusParams) => boolean): Promise<StatusParams> {
    return this.#statuses.first(isWanted);
  }

  /** Ends the server as editors do; resolves to its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    return this.exit();
  }

  /** Asks the server to shut down and closes its input in the same breath, as editors in a hurry do; with `exit` unless told otherwise. */
  async hangUp(saysExit = true): Promise<number | null> {
    const gone = once(this.#process, 'exit');
    const answer = this.connection.sendRequest('shutdown');
    // What is written last is awaited, so that all of it is before the end.
    await (saysExit ? this.connection.sendNotification('exit') : this.connection.sendNotification('$/setTrace', { value: 'off' }));
    this.#process.stdin?.end();
    await answer;
    const [code] = await gone;
    this.connection.dispose();
    return code;
  }

  /** Asks the server to shut down and to exit, and neither says nor hears anything more. */
  async abandon(): Promise<number | null> {
    const gone = once(this.#process, 'exit');
    void this.connection.sendRequest('shutdown').catch(() => undefined);
    await this.connection.sendNotification('exit');
    this.#process.stdout?.destroy();
    this.#process.stdin?.end();
    const [code] = await gone;
    return code;
  }

  /** Closes the server's input without a word. */
  async die(): Promise<number | null> {
    const gone = once(this.#process, 'exit');
    this.#process.stdin?.end();
    const [code] = await gone;
    this.connection.dispose();
    return code;
  }

  /** Ends the server as a system short of memory does. */
  async kill(): Promise<void> {
    const gone = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await gone;
    this.connection.dispose();
  }

  /** Ends the server without a word before. */
  async exit(): Promise<number | null> {
    const gone = once(this.#process, 'exit');
    await this.connection.sendNotification('exit');
    const [code] = await gone;
    this.connection.dispose();
    return code;
  }
}

/** A document in the editor. */
export class EditorDocument {
  readonly uri: string;
  /** Where `$0` stood; 0 without one. */
  readonly cursor: number;
  readonly #server: LanguageServer;
  readonly #document: TextDocument;

  constructor(server: LanguageServer, uri: string, marked: string) {
    const cursor = marked.indexOf('$0');
    const text = marked.replace('$0', '');
    this.uri = uri;
    this.cursor = Math.max(0, cursor);
    this.#server = server;
    this.#document = TextDocument.create(uri, uri.endsWith('.json') ? 'json' : 'markdown', 1, text);
    void server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: this.#document.languageId, version: 1, text },
    });
  }

  get text(): string {
    return this.#document.getText();
  }

  /** Replaces the first occurrence of a text, as an edit of that place. */
  replace(old: string, newText: string): void {
    const from = this.text.indexOf(old);
    if (from < 0) throw new Error(`“${old}” is not in the document`);
    this.change(from, from + old.length, newText);
  }

  /** Replaces what stands between two offsets. */
  change(from: number, to: number, newText: string): void {
    const range = { start: this.#document.positionAt(from), end: this.#document.positionAt(to) };
    TextDocument.update(this.#document, [{ range, text: newText }], this.#document.version + 1);
    const textDocument = { uri: this.uri, version: this.#document.version };
    void this.#server.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ range, text: newText }] });
  }

  close(): void {
    void this.#server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri } });
  }

  /** The problems of the current version. */
  async diagnostics(): Promise<Diagnostic[]> {
    const version = this.#document.version;
    return (await this.#server.published(this.uri, (params) => params.version === version)).diagnostics;
  }

  /** Asks something about the place of the cursor. */
  ask<Result>(method: string, params: object = {}): Promise<Result> {
    return this.#server.connection.sendRequest(method, {
      textDocument: { uri: this.uri },
      position: this.#document.positionAt(this.cursor),
      ...params,
    });
  }

  /** What the editor offers at the cursor. */
  codeActions(only?: readonly string[]): Promise<CodeAction[]> {
    const position = this.#document.positionAt(this.cursor);
    return this.ask('textDocument/codeAction', {
      range: { start: position, end: position },
      context: { diagnostics: [], only, triggerKind: 1 },
    });
  }

  /** The words at a range. */
  at(range: Diagnostic['range']): string {
    return this.#document.getText(range);
  }

  /** The text as it would be after the edits. */
  edited(edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(this.#document, [...edits]);
  }
}

/** Keeps what came, so that a test can ask for it before or after it is there. */
class Inbox<T> {
  readonly #items: T[] = [];
  readonly #waiting = new Set<{ readonly isWanted: (item: T) => boolean; readonly resolve: (item: T) => void }>();

  add(item: T): void {
    this.#items.push(item);
    for (const waiter of this.#waiting) {
      if (!waiter.isWanted(item)) continue;
      this.#waiting.delete(waiter);
      waiter.resolve(item);
    }
  }

  first(isWanted: (item: T) => boolean): Promise<T> {
    const known = this.#items.findLast(isWanted);
    if (known !== undefined) return Promise.resolve(known);
    return new Promise((resolve) => this.#waiting.add({ isWanted, resolve }));
  }

  count(isWanted: (item: T) => boolean): number {
    return this.#items.filter(isWanted).length;
  }
}
