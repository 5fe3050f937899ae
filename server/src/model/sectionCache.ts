import type { Section } from './resume.ts';

/**
 * What somebody works out of sections, kept with each section and gone with it. Used like a WeakMap, whose values V8's minor
 * collections take for roots: with one, much of what every keystroke leaves behind would wait for a full collection.
 */
export class SectionCache<Value> {
  get(section: Section): Value | undefined {
    return section.derived.get(this) as Value | undefined;
  }

  set(section: Section, value: Value): void {
    section.derived.set(this, value);
  }
}

/** What was worked out of one section. Says nothing that the section does not: two are equal whatever is in them. */
export class Derived {
  readonly #values = new Map<SectionCache<unknown>, unknown>();

  get(cache: SectionCache<unknown>): unknown {
    return this.#values.get(cache);
  }

  set(cache: SectionCache<unknown>, value: unknown): void {
    this.#values.set(cache, value);
  }
}
