import { FuzzedEditor, type Work } from './editor.ts';
import { FuzzedServer } from './fuzzedServer.ts';
import type { FuzzSession } from './sessions.ts';

/** Plays sessions one after the other against the same two servers, as long as they live. */
export class SessionPlayer {
  /** How many were played. */
  count = 0;
  /** The most work for each kind of request. */
  readonly worst = new Map<string, Work>();
  #servers: { readonly server: FuzzedServer; readonly reference: FuzzedServer } | undefined;

  /** Throws where the server fails; see `FuzzedEditor`. */
  async play(session: FuzzSession): Promise<void> {
    this.count += 1;
    this.#servers ??= { server: await FuzzedServer.start(), reference: await FuzzedServer.start() };
    try {
      await new FuzzedEditor(this.#servers, `file:///fuzz/${this.count}/`, (work) => this.#keepWorst(work)).play(session);
    } catch (error) {
      // What is left of a broken session is to break no other.
      this.stop();
      throw error;
    }
  }

  stop(): void {
    this.#servers?.server.stop();
    this.#servers?.reference.stop();
    this.#servers = undefined;
  }

  #keepWorst(work: Work): void {
    if (work.milliseconds > (this.worst.get(work.method)?.milliseconds ?? 0)) this.worst.set(work.method, work);
  }
}
