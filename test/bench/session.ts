import { type Received, ServerProcess } from './connection.ts';

const uri = 'file:///bench/resume.md';

/** An editor with one document open. */
export class Session {
  readonly #server: ServerProcess;
  readonly #line: number;
  readonly #character: number;
  readonly #text: string;
  #version = 1;
  #inserted = false;
  #lineAdded = false;
  /** How many problems the last publication held. */
  problems = 0;

  constructor(script: string, text: string) {
    this.#server = new ServerProcess(script);
    this.#text = text;
    // The middle of the bullet that is nearest the middle of the text.
    const lines = text.split('\n');
    const bullets = lines.flatMap((line, index) => (/^[-*] .{8}/.test(line) ? [index] : []));
    this.#line = bullets[bullets.length >> 1] ?? 0;
    const line = lines[this.#line] ?? '';
    this.#character = line.indexOf(' ', line.length >> 1);
  }

  /** Starts the server and opens the document; resolves when its first problems are there. */
  async open(): Promise<number> {
    await this.#server.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: { versionSupport: true } } },
    });
    this.#server.notify('initialized', {});
    const published = this.#published();
    const textDocument = { uri, languageId: 'markdown', version: this.#version, text: this.#text };
    this.#server.notify('textDocument/didOpen', { textDocument });
    return published;
  }

  /** Types a letter, or takes it back; resolves to the milliseconds until the problems of that version had arrived. */
  async type(): Promise<number> {
    const began = performance.now();
    this.#sendEdit();
    return (await this.#published()) - began;
  }

  /** Adds a bullet below the line it types in, or takes it away again; otherwise as `type`. */
  async editLine(): Promise<number> {
    const began = performance.now();
    const start = { line: this.#line + 1, character: 0 };
    const end = this.#lineAdded ? { line: this.#line + 2, character: 0 } : start;
    this.#sendChange(start, end, this.#lineAdded ? '' : '- Led the move of 40 services to Kubernetes\n');
    this.#lineAdded = !this.#lineAdded;
    return (await this.#published()) - began;
  }

  /** Types without waiting; resolves to the milliseconds until the problems of the last version had arrived. */
  async burst(count: number): Promise<number> {
    const began = performance.now();
    for (let edit = 0; edit < count; edit += 1) this.#sendEdit();
    return (await this.#published()) - began;
  }

  /** Asks something about the place where it types; resolves to the milliseconds until the answer had arrived. */
  async ask(method: string): Promise<number> {
    const began = performance.now();
    const position = { line: this.#line, character: this.#character };
    const { at } = await this.#server.request(method, { textDocument: { uri }, position });
    return at - began;
  }

  /** Types and asks in the same breath; resolves when both the answer and the problems have arrived, to the milliseconds of the answer. */
  async typeAndAsk(method: string): Promise<number> {
    const began = performance.now();
    this.#sendEdit();
    const published = this.#published();
    const position = { line: this.#line, character: this.#character };
    const { at } = await this.#server.request(method, { textDocument: { uri }, position });
    await published;
    return at - began;
  }

  /** The id of the server's process. */
  get pid(): number {
    return this.#server.pid;
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  #sendEdit(): void {
    const start = { line: this.#line, character: this.#character };
    const end = this.#inserted ? { ...start, character: this.#character + 1 } : start;
    const text = this.#inserted ? '' : 'x';
    this.#inserted = !this.#inserted;
    this.#sendChange(start, end, text);
  }

  #sendChange(start: Position, end: Position, text: string): void {
    this.#version += 1;
    this.#server.notify('textDocument/didChange', {
      textDocument: { uri, version: this.#version },
      contentChanges: [{ range: { start, end }, text }],
    });
  }

  async #published(): Promise<number> {
    const version = this.#version;
    const isWanted = ({ message: { method, params } }: Received) =>
      method === 'textDocument/publishDiagnostics' && (params?.version as number) >= version;
    const { at, message } = await this.#server.next(isWanted);
    this.problems = (message.params?.diagnostics as readonly unknown[] | undefined)?.length ?? 0;
    return at;
  }
}

interface Position {
  readonly line: number;
  readonly character: number;
}
