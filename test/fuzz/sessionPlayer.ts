import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Counts, FuzzedEditor, type Servers, type Work } from './editor.ts';
import { FuzzedServer } from './fuzzedServer.ts';
import { profiles } from './profiles.ts';
import type { FuzzSession } from './sessions.ts';

/** Plays sessions one after the other against the same servers, two for each profile, as long as they live. */
export class SessionPlayer {
  readonly counts: Counts = { documents: 0, edits: 0, requests: 0 };
  /** The most work for each kind of request, each the least of what it took whenever it was done. */
  readonly worst = new Map<string, Work>();
  /** How long the server may work on anything, in milliseconds. */
  readonly #limit: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'resume-fuzz-'));
  readonly #servers = new Map<number, Servers>();
  #count = 0;

  constructor(limit = Number.POSITIVE_INFINITY) {
    this.#limit = limit;
  }

  /** Throws where the server fails, see `FuzzedEditor`, or takes too long whenever the session is played. */
  async play(session: FuzzSession): Promise<void> {
    let works = await this.#playOnce(session);
    // Other programs, garbage and code that is not compiled yet take their time as well, but not at the same place every time.
    for (let times = 1; times < mostTimes && this.#slowest(works); times += 1) works = lesserOf(works, await this.#playOnce(session));
    for (const work of works) if (work.milliseconds > (this.worst.get(work.method)?.milliseconds ?? 0)) this.worst.set(work.method, work);
    const slow = this.#slowest(works);
    if (slow) throw new Error(`${slow.method} takes ${slow.milliseconds.toFixed(0)} ms of ${slow.text.length} characters`);
  }

  stop(): void {
    this.#stopServers();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Of what took too long the longest. */
  #slowest(works: readonly Work[]): Work | undefined {
    const slow = works.filter(({ milliseconds, length }) => milliseconds > this.#limit * Math.max(1, length / 100_000));
    return slow.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  }

  async #playOnce(session: FuzzSession): Promise<readonly Work[]> {
    this.#count += 1;
    const works: Work[] = [];
    const folder = pathToFileURL(join(this.#folder, `${this.#count}/`)).href;
    const servers = await this.#serversOf(session.profile);
    try {
      await new FuzzedEditor(servers, folder, this.counts, (work) => works.push(work)).play(session);
    } catch (error) {
      // What is left of a broken session is to break no other.
      this.#stopServers();
      throw error;
    }
    return works;
  }

  async #serversOf(index: number): Promise<Servers> {
    const known = this.#servers.get(index);
    if (known) return known;
    const profile = profiles[index] as Servers['profile'];
    const root = pathToFileURL(this.#folder).href;
    const [server, reference] = await Promise.all([FuzzedServer.start(profile, root), FuzzedServer.start(profile, root)]);
    const servers = { profile, server, reference };
    this.#servers.set(index, servers);
    return servers;
  }

  #stopServers(): void {
    for (const { server, reference } of this.#servers.values()) {
      server.stop();
      reference.stop();
    }
    this.#servers.clear();
  }
}

const mostTimes = 6;

/** The same work of two plays, each as fast as it can be. */
function lesserOf(works: readonly Work[], again: readonly Work[]): readonly Work[] {
  return works.map((work, index) => ({
    ...work,
    milliseconds: Math.min(work.milliseconds, again[index]?.milliseconds ?? work.milliseconds),
  }));
}
