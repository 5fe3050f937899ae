import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  CancellationTokenSource,
  createMessageConnection,
  type MessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const script = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

/** The built server in a process of its own, with a client that asks for diagnostics. */
export class FuzzedServer {
  /** Why it is of no use any more. */
  ended: string | undefined;
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #gone: Promise<Error>;

  private constructor() {
    this.#process = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdin, stdout } = this.#process;
    if (!stdin || !stdout) throw new Error('the server has no pipes');
    this.#connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#gone = once(this.#process, 'exit').then(([code, signal]) => {
      this.ended = `the server ended with ${code ?? signal}`;
      this.#connection.dispose();
      return new Error(this.ended);
    });
    this.#connection.listen();
  }

  static async start(): Promise<FuzzedServer> {
    const server = new FuzzedServer();
    const capabilities = { textDocument: { diagnostic: {} } };
    await server.#connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
    server.notify('initialized', {});
    return server;
  }

  notify(method: string, params: unknown): void {
    if (!this.ended) void this.#connection.sendNotification(method, params).catch(() => undefined);
  }

  /** The answer; an Error where the server itself failed or is gone. That a request was cancelled or makes no sense is an answer. */
  async ask(method: string, params: unknown, isCancelled = false): Promise<unknown> {
    const source = new CancellationTokenSource();
    const answer = this.#connection.sendRequest(method, params, source.token).catch((error: unknown) => {
      if (error instanceof ResponseError && !internalErrors.has(error.code)) return undefined;
      return new Error(`${method}: ${this.ended ?? error}`);
    });
    if (isCancelled) source.cancel();
    const result = await (this.ended ? this.#gone : Promise.race([answer, this.#gone]));
    if (result instanceof Error) throw result;
    return result;
  }

  /** Milliseconds that its main thread has worked so far; 0 where the system does not say. */
  get workedFor(): number {
    const { pid } = this.#process;
    try {
      const [, nanoseconds = '0'] = [undefined, ...readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')];
      return Number(nanoseconds) / 1e6;
    } catch {
      return 0;
    }
  }

  stop(): void {
    this.#process.kill('SIGKILL');
  }
}

/** An exception in a handler, and an answer that could not be read. */
const internalErrors: ReadonlySet<number> = new Set([-32603, -32700, -32099, -32097]);
