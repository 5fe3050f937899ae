/**
 * Keeps what was found in pieces of text, so that a rule looks only at those that an edit changed. What `find` gives
 * must depend on the text alone. Bounded: when it is full it starts anew.
 */
export class TextMemory {
  private readonly found = new Map<Find, Map<string, unknown>>();

  /** What `find` gives for the text, now or earlier. */
  recall<T>(find: (text: string) => T, text: string): T {
    let known = this.found.get(find);
    if (!known || known.size > maximumTexts) {
      known = new Map();
      this.found.set(find, known);
    }
    // One look-up where two would be plainer: most of what is asked for is known, and known to be nothing.
    const found = known.get(text);
    if (found !== undefined) return (found === nothing ? undefined : found) as T;
    const result = find(text);
    known.set(text, result === undefined ? nothing : result);
    return result;
  }
}

/** Gives what a function of the text alone gave for it before, or calls it. */
export type Recall = <T>(find: (text: string) => T, text: string) => T;

type Find = (text: string) => unknown;

/** About the bullets and lines of a hundred resumes. */
const maximumTexts = 10_000;

/** Stands for undefined. */
const nothing = Symbol('nothing');
