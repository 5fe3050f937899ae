import { actionVerbsByDeed, type Deed } from './data/actionVerbs.en.ts';
import { regularVerbs } from './data/verbs.en.ts';

/** An English verb that can open a bullet. */
export interface ActionVerb {
  /** In lower case. */
  readonly base: string;
  /** What it tells; absent for one of the many that are in no group. */
  readonly deed?: Deed;
}

/** The verbs that open bullets best: the strongest of each deed first, then the second ones. */
export function strongVerbs(): readonly ActionVerb[] {
  return table().strong;
}

/** All others that we know, without those that say little. */
export function otherVerbs(): readonly ActionVerb[] {
  return table().others;
}

interface VerbTable {
  readonly strong: readonly ActionVerb[];
  readonly others: readonly ActionVerb[];
}

/** Built when first asked for. */
const cache = new WeakMap<typeof actionVerbsByDeed, VerbTable>();

function table(): VerbTable {
  let known = cache.get(actionVerbsByDeed);
  if (!known) {
    known = buildTable();
    cache.set(actionVerbsByDeed, known);
  }
  return known;
}

function buildTable(): VerbTable {
  const groups = Object.entries(actionVerbsByDeed).map(([deed, verbs]) => verbs.split(' ').map((base) => ({ base, deed: deed as Deed })));
  const longest = Math.max(...groups.map(({ length }) => length));
  const strong = Array.from({ length: longest }, (_, index) => groups.flatMap((group) => group[index] ?? [])).flat();
  const seen = new Set(strong.map(({ base }) => base));
  const others = regularVerbs.filter((base) => !seen.has(base) && !weak.has(base)).sort();
  return { strong, others: [...new Set(others)].map((base) => ({ base })) };
}

/** They tell of presence, not of deeds. */
const weak: ReadonlySet<string> = new Set(
  'accept account act aid assist attend be care change check clean collaborate entertain handle help involve join listen load log look maintain move note observe order own participate perform receive refer relate respond serve start study suggest support try use utilise utilize visit weigh welcome wire work'.split(
    ' ',
  ),
);
