import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  CancellationTokenSource,
  createMessageConnection,
  type LogMessageParams,
  type MessageConnection,
  type PublishDiagnosticsParams,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { capabilitiesOf, type Profile } from './profiles.ts';

const script = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

/** When a request is cancelled: not, in the same breath, or once the server may have begun. */
export type Cancelling = 'not' | 'atOnce' | 'later';

/** The built server in a process of its own, with an editor of one profile. */
export class FuzzedServer {
  /** What the editor's settings say. */
  settings: unknown;
  /** How long the editor takes to answer what its settings say, in milliseconds. */
  patience = 0;
  /** Hears of all diagnostics that are sent. */
  onPublished: (params: PublishDiagnosticsParams) => void = () => undefined;
  /** What is wrong, beside the answers. */
  #fault: string | undefined;
  #isStopped = false;
  #stopped: string | undefined;
  #errors = '';
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #gone: Promise<void>;

  private constructor() {
    this.#process = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdin, stdout, stderr } = this.#process;
    if (!stdin || !stdout || !stderr) throw new Error('the server has no pipes');
    stdin.on('error', () => undefined);
    stderr.on('data', (chunk) => {
      this.#errors = `${this.#errors}${chunk}`.slice(0, 2000);
    });
    this.#connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#gone = once(this.#process, 'exit').then(([code, signal]) => {
      if (!this.#isStopped) this.#blame(`the server ended with ${code ?? signal}`);
      this.#connection.dispose();
    });
    this.#listen();
  }

  static async start(profile: Profile, rootUri: string): Promise<FuzzedServer> {
    const server = new FuzzedServer();
    await server.#connection.sendRequest('initialize', { processId: process.pid, rootUri, capabilities: capabilitiesOf(profile) });
    server.notify('initialized', {});
    return server;
  }

  #listen(): void {
    this.#connection.onNotification('window/logMessage', ({ type, message }: LogMessageParams) => {
      if (type === 1) this.#blame(`the server logged an error: ${message}`);
    });
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => this.onPublished(params));
    this.#connection.onRequest(
      'workspace/configuration',
      async ({ items }: { readonly items: readonly { readonly section?: string }[] }) => {
        const settings = this.settings ?? null;
        if (this.patience > 0) await delay(this.patience);
        return items.map(({ section }) => (section === 'resume' ? settings : null));
      },
    );
    for (const method of [
      'client/registerCapability',
      'client/unregisterCapability',
      'workspace/inlayHint/refresh',
      'workspace/codeLens/refresh',
    ])
      this.#connection.onRequest(method, () => null);
    this.#connection.listen();
  }

  /** Throws what the server did wrong beside its answers. */
  expectNoFault(): void {
    if (this.#fault) throw new Error(`${this.#fault}\n${this.#errors}`.trimEnd());
  }

  #blame(fault: string): void {
    this.#fault ??= fault;
  }

  notify(method: string, params: unknown): void {
    if (!this.#fault) void this.#connection.sendNotification(method, params).catch(() => undefined);
  }

  /** The answer; throws where the server itself failed, is gone or gives none. That a request was cancelled or makes no sense is an answer. */
  async ask(method: string, params: unknown, cancelling: Cancelling = 'not'): Promise<unknown> {
    this.expectNoFault();
    if (this.#stopped) throw new Error(`used after ${this.#stopped}`);
    const source = new CancellationTokenSource();
    const answer = this.#connection.sendRequest(method, params, source.token).catch((error: unknown) => {
      if (error instanceof ResponseError && !internalErrors.has(error.code)) return undefined;
      this.#blame(`${method}: ${error}${this.#stopped ?? ''}`);
    });
    if (cancelling === 'atOnce') source.cancel();
    if (cancelling === 'later') setImmediate(() => source.cancel());
    const timer = new AbortController();
    const late = delay(longestWait, undefined, { signal: timer.signal }).then(
      () => this.#blame(`${method}: no answer in ${longestWait / 1000} s`),
      () => undefined,
    );
    const result = await Promise.race([answer, this.#gone, late]);
    timer.abort();
    this.expectNoFault();
    return result;
  }

  /** Milliseconds that its main thread has worked so far; 0 where the system does not say. */
  get workedFor(): number {
    const { pid } = this.#process;
    try {
      const [nanoseconds = '0'] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ');
      return Number(nanoseconds) / 1e6;
    } catch {
      return 0;
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#stopped = new Error('stopped').stack;
    this.#process.kill('SIGKILL');
  }
}

const longestWait = 60_000;

/** An exception in a handler, and an answer that could not be read. */
const internalErrors: ReadonlySet<number> = new Set([-32603, -32700, -32099, -32097]);
