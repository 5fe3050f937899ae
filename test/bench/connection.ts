import { type ChildProcess, spawn } from 'node:child_process';

/** The message as it came, and when its last byte was read. */
export interface Received {
  readonly message: {
    readonly id?: number;
    readonly method?: string;
    readonly params?: Record<string, unknown>;
    readonly result?: unknown;
  };
  readonly at: number;
}

/**
 * A language server at the other end of two pipes. It takes the time of a message before it is parsed, which no client
 * library does.
 */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Set<{ readonly matches: (received: Received) => boolean; readonly resolve: (received: Received) => void }>();
  #chunks: Buffer[] = [];
  #size = 0;
  #needed = -1;
  #nextId = 1;

  constructor(script: string) {
    this.#child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#read(chunk, performance.now()));
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  notify(method: string, params: unknown): void {
    this.#write({ jsonrpc: '2.0', method, params });
  }

  async request(method: string, params: unknown): Promise<Received> {
    const id = this.#nextId++;
    const answer = this.next(({ message }) => message.id === id && message.method === undefined);
    this.#write({ jsonrpc: '2.0', id, method, params });
    return answer;
  }

  /** The next message of that kind. */
  next(matches: (received: Received) => boolean): Promise<Received> {
    return new Promise((resolve) => this.#waiting.add({ matches, resolve }));
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    await this.request('shutdown', undefined);
    this.notify('exit', undefined);
    await gone;
  }

  #write(message: object): void {
    const body = JSON.stringify(message);
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer, at: number): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    for (;;) {
      if (this.#needed < 0 && !this.#readHeader()) return;
      if (this.#size < this.#needed) return;
      const all = this.#join();
      const body = all.subarray(0, this.#needed);
      this.#keep(all.subarray(this.#needed));
      this.#needed = -1;
      this.#dispatch({ message: JSON.parse(body.toString('utf8')), at });
    }
  }

  #readHeader(): boolean {
    const head = this.#join();
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return false;
    this.#needed = Number(/content-length:\s*(\d+)/i.exec(head.toString('latin1', 0, end))?.[1]);
    this.#keep(head.subarray(end + 4));
    return true;
  }

  #join(): Buffer {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks, this.#size)];
    return this.#chunks[0] ?? Buffer.alloc(0);
  }

  #keep(rest: Buffer): void {
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#size = rest.length;
  }

  #dispatch(received: Received): void {
    const { id, method, params } = received.message;
    if (method !== undefined && id !== undefined) {
      const items = (params?.items as unknown[] | undefined) ?? [];
      this.#write({ jsonrpc: '2.0', id, result: method === 'workspace/configuration' ? items.map(() => ({})) : null });
    }
    for (const waiter of this.#waiting) {
      if (!waiter.matches(received)) continue;
      this.#waiting.delete(waiter);
      waiter.resolve(received);
    }
  }
}
