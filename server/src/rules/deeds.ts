import { compareDates } from '../dates/index.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Bullet, Entry, Section, SectionKind } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { type Opening, readOpening } from '../text/opening.ts';
import { runAt } from '../text/prose.ts';
import type { Recall } from '../text/textMemory.ts';
import { headerGround } from './headerGround.ts';
import type { SpanSet } from './spanSet.ts';

/** What an entry tells of a role: its bullets of the outermost lists, without those that hold its header and those that only introduce a list. */
export interface Role {
  readonly entry: Entry;
  readonly deeds: readonly Deed[];
}

export interface Deed {
  readonly bullet: Bullet;
  /** What it opens with, read as English. */
  readonly opening: Opening | undefined;
}

/** The roles of a section, entries that were guessed left out; none in a section that tells no deeds. Kept while the section is the same. */
export function readRoles(section: Section, recall: Recall): readonly Role[] {
  if (!telling.has(section.kind)) return [];
  let roles = cache.get(section);
  if (!roles) {
    const headers = headerGround(section);
    const sure = section.entries.filter(({ certainty }) => certainty === 'sure');
    roles = sure.map((entry) => ({ entry, deeds: readDeeds(entry, headers, recall) }));
    cache.set(section, roles);
  }
  return roles;
}

/** Whether a role is over, or goes on; undefined where its dates don't tell. */
export function stateOf({ dates }: Entry, today: PartialDate): 'ended' | 'current' | undefined {
  if (dates?.end?.present) return 'current';
  const end = dates?.end;
  if (!end?.date || end.expected) return undefined;
  const order = compareDates(end.date, end.date.day === undefined ? { year: today.year, month: today.month ?? 1 } : today);
  return order !== undefined && order < 0 ? 'ended' : undefined;
}

const cache = new SectionCache<readonly Role[]>();

const telling: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer']);

function readDeeds({ bullets }: Entry, headers: SpanSet, recall: Recall): Deed[] {
  const told = bullets.filter(({ prose }) => !headers.overlaps(prose.span));
  const least = told.reduce((depth, bullet) => Math.min(depth, bullet.depth), Number.POSITIVE_INFINITY);
  const deeds: Deed[] = [];
  // Down to which depth bullets are deeds: those below “Key achievements:” are, those below a deed are not.
  let open = least;
  for (const bullet of told) {
    if (bullet.depth > open) continue;
    open = introducesList(bullet) ? bullet.depth + 1 : bullet.depth;
    if (open === bullet.depth) deeds.push({ bullet, opening: openingOf(bullet, recall) });
  }
  return deeds;
}

/** Whether a bullet is only the title of the list inside it. */
export function introducesList({ prose }: Bullet): boolean {
  return /[:：]\s*$/u.test(prose.plain.slice(-3));
}

/** A name that leads elsewhere, or stands in code, is no verb. */
function openingOf({ prose }: Bullet, recall: Recall): Opening | undefined {
  const opening = recall(readOpening, prose.plain);
  const run = opening && runAt(prose, opening.from);
  return run?.kind === 'text' && !run.linked ? opening : undefined;
}
