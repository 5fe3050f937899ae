/** How often each value occurs, in the order in which the values first occur. */
export class Tally {
  readonly #counts = new Map<string, number>();
  #total = 0;

  add(value: string, times = 1): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + times);
    this.#total += times;
  }

  get total(): number {
    return this.#total;
  }

  countOf(value: string): number {
    return this.#counts.get(value) ?? 0;
  }

  /** The value that occurs most; of several that occur equally often the one that came first. */
  mostUsed(): string | undefined {
    let best: string | undefined;
    for (const [value, count] of this.#counts) if (best === undefined || count > this.countOf(best)) best = value;
    return best;
  }

  /** The value that makes up at least `share` of at least `least` uses. */
  clearMajority(share: number, least: number): string | undefined {
    const best = this.mostUsed();
    if (best === undefined || this.#total < least) return undefined;
    return this.countOf(best) >= share * this.#total ? best : undefined;
  }
}
