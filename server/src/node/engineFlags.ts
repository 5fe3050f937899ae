import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * What we ask of V8. It optimises what is called often in other threads, and in the first seconds of typing they take twice the time of all
 * checks from the processor that we and the editor run on: with four times the budget it optimises what stays busy, and not less well. And it
 * lets its space for new objects grow to 32 MB, where 8 do as well for a resume. Electron may have frozen its flags, and would stop.
 */
export class EngineFlags {
  // A V8 that did not know a flag would complain on standard error.
  readonly #isOurs = process.versions.electron === undefined && Number.parseInt(process.versions.v8, 10) <= knownTo;
  #state: keyof typeof states = 'still';
  #inForce: keyof typeof states | undefined;

  /** As they are at the start, and have to be when compiled code is read or kept: V8 takes no code that was compiled under other flags. */
  reset(): void {
    this.#set('still');
  }

  /** To be told of every check, with the length of the resume: a large one needs room, and the time to make it is not while somebody types. */
  follow(length: number): void {
    if (!this.#isOurs) return;
    if (length > LARGE) this.#state = 'free';
    else if (this.#state === 'still') this.#state = 'growing';
    else if (this.#state === 'growing' && newSpaceSize() >= NEW_SPACE) this.#state = 'grown';
    this.#set(this.#state);
  }

  #set(state: keyof typeof states): void {
    if (!this.#isOurs || this.#inForce === state) return;
    setFlagsFromString(`--interrupt-budget=300000 ${states[state]}`);
    this.#inForce = state;
  }
}

const states = {
  still: '--semi-space-growth-factor=1 --heap-growing-percent=50',
  growing: '--semi-space-growth-factor=2 --heap-growing-percent=50',
  grown: '--semi-space-growth-factor=1 --heap-growing-percent=50',
  free: '--semi-space-growth-factor=2 --heap-growing-percent=0',
};

/** The V8 of Node 24. */
const knownTo = 13;
/** Code units of a text. */
const LARGE = 30_000;
/** Bytes of both halves. */
const NEW_SPACE = 8 * 1024 * 1024;

function newSpaceSize(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}
