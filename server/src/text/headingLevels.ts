/** A level that is more than one below the heading before it, as indexes and levels of both. */
export interface SkippedLevel {
  readonly index: number;
  readonly before: number;
  readonly level: number;
}

/** The headings that skip a level, by their levels (1 to 6) in the order of the text. */
export function findSkippedLevels(levels: readonly number[]): SkippedLevel[] {
  return levels.flatMap((level, index) => {
    const before = levels[index - 1];
    return before !== undefined && level > before + 1 ? [{ index, before, level }] : [];
  });
}

/**
 * Levels for the same headings so that none is skipped and only the title, where there is one, has level 1. What a
 * heading belongs to (the nearest one before it with a smaller level) stays the same, save that everything belongs to
 * the title. Undefined where that takes more than six levels.
 */
export function repairLevels(levels: readonly number[], title: number | undefined): RepairedLevels | undefined {
  const crowded = levels.filter((level) => level === 1).length > 1;
  const open: OpenHeading[] = [];
  const repaired: number[] = [];
  let keepsRanks = true;
  for (const [index, written] of levels.entries()) {
    const level = written === 1 && crowded && title !== undefined && index > title ? belowTitle : written;
    while (open.length > 0 && (open[open.length - 1] as OpenHeading).level >= level) open.pop();
    const parent = open[open.length - 1];
    const root = level === 1 && crowded && index !== title ? 2 : level;
    const result = parent ? parent.repaired + 1 : root;
    if (result > 6) return undefined;
    if (parent?.childLevel !== undefined && parent.childLevel !== level) keepsRanks = false;
    if (parent) parent.childLevel = level;
    else if (crowded && title === undefined && level > 1) keepsRanks = false;
    open.push({ level, repaired: result });
    repaired.push(result);
  }
  return { levels: repaired, keepsRanks };
}

export interface RepairedLevels {
  readonly levels: readonly number[];
  /** False where headings of different levels come to have the same one, so that a reader may take one for the other. */
  readonly keepsRanks: boolean;
}

interface OpenHeading {
  readonly level: number;
  readonly repaired: number;
  childLevel?: number;
}

/** Ranks a further heading of level 1 under the title and over everything of level 2. */
const belowTitle = 1.5;
