import { allEntries } from '../model/entries.ts';
import type { PlacedSection, Resume } from '../model/resume.ts';
import { type Span, shiftSpan } from '../model/span.ts';
import type { Snapshot } from '../snapshot.ts';
import { rankMatch } from '../text/fuzzy.ts';
import { entryTitle } from './entryTitle.ts';
import { foldName, type Mention } from './names/name.ts';
import { sectionNames } from './names/sectionNames.ts';

/** A part of one of the resumes, for the search over all of them. */
export interface WorkspaceSymbol {
  readonly kind: 'name' | 'entry' | 'skill';
  /** Never empty. */
  readonly name: string;
  /** Whose it is, or where it stands; absent for the person. */
  readonly container?: string;
  readonly snapshot: Snapshot;
  readonly span: Span;
}

/**
 * The persons, the entries and the listed skills whose name answers what was typed, the best first, and of equals persons before
 * entries before skills. At most `most`.
 */
export function searchSymbols(snapshots: readonly Snapshot[], typed: string, most = mostSymbols): readonly WorkspaceSymbol[] {
  const ranked = snapshots.flatMap((snapshot) =>
    symbolsOf(snapshot).flatMap((symbol) => {
      const rank = rankMatch(typed, symbol.name);
      return rank === undefined ? [] : [{ symbol, rank }];
    }),
  );
  ranked.sort((a, b) => a.rank - b.rank || order[a.symbol.kind] - order[b.symbol.kind]);
  return ranked.slice(0, most).map(({ symbol }) => symbol);
}

/** More than anybody looks through. */
const mostSymbols = 200;

const order: Readonly<Record<WorkspaceSymbol['kind'], number>> = { name: 0, entry: 1, skill: 2 };

/** Made once for a version, since a search asks at every letter. */
function symbolsOf(snapshot: Snapshot): readonly WorkspaceSymbol[] {
  let symbols = known.get(snapshot);
  if (!symbols) {
    symbols = [...personSymbol(snapshot), ...entrySymbols(snapshot), ...skillSymbols(snapshot)];
    known.set(snapshot, symbols);
  }
  return symbols;
}

const known = new WeakMap<Snapshot, readonly WorkspaceSymbol[]>();

function personSymbol(snapshot: Snapshot): WorkspaceSymbol[] {
  const { name } = snapshot.resume;
  if (!name || name.text.trim() === '') return [];
  return [{ kind: 'name', name: name.text, snapshot, span: shiftSpan(name.span, name.place.start) }];
}

function entrySymbols(snapshot: Snapshot): WorkspaceSymbol[] {
  const container = containerOf(snapshot.resume);
  return snapshot.resume.sections.flatMap(({ section, start }) =>
    (section.kind === 'basics' ? [] : allEntries(section)).map((entry) => {
      const { span } = entry.role ?? entry.title ?? entry.organization ?? { span: entry.header };
      return { kind: 'entry', name: entryTitle(section, entry), ...container, snapshot, span: shiftSpan(span, start) } as const;
    }),
  );
}

/** Each skill where it is first listed. */
function skillSymbols(snapshot: Snapshot): WorkspaceSymbol[] {
  const container = containerOf(snapshot.resume);
  const skills = new Map<string, WorkspaceSymbol>();
  for (const place of snapshot.resume.sections) {
    for (const mention of sectionNames(place.section)) {
      const name = skillTitle(place, mention);
      if (name === undefined || skills.has(foldName(name))) continue;
      skills.set(foldName(name), { kind: 'skill', name, ...container, snapshot, span: shiftSpan(mention.span, place.start) });
    }
  }
  return [...skills.values()];
}

function skillTitle({ section }: PlacedSection, { name, isHome }: Mention): string | undefined {
  if (!isHome || name.kind === 'organization') return undefined;
  if (name.kind === 'skill') return name.skill.name;
  // A list of what it holds is no name of its own: “Python (pandas, NumPy)”.
  return /[(,:]/.test(name.text) || section.certainty !== 'sure' ? undefined : name.text;
}

function containerOf({ name }: Resume): { readonly container?: string } {
  return name && name.text.trim() !== '' ? { container: name.text } : {};
}
