import { allEntries } from '../model/entries.ts';
import type { Bullet, Section, SectionKind } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { type BulletEnd, readBulletEnd } from '../text/bulletEnd.ts';
import type { Recall } from '../text/textMemory.ts';
import { headerGround } from './headerGround.ts';

/** The bullets of one list that are statements: those of a role, or those inside one bullet. */
export interface BulletList {
  /** Whether they tell what somebody did in a role; what is listed inside bullets or beside roles may be names. */
  readonly areDeeds: boolean;
  readonly bullets: readonly { readonly bullet: Bullet; readonly end: BulletEnd }[];
  /** How many of them end with a full stop. */
  readonly stops: number;
}

/** The lists of a section, in order; none in a section that lists names. Kept while the section is the same. */
export function readBulletLists(section: Section, recall: Recall): readonly BulletList[] {
  if (!statements.has(section.kind)) return [];
  let lists = cache.get(section);
  if (!lists) {
    lists = readLists(section, recall);
    cache.set(section, lists);
  }
  return lists;
}

const cache = new SectionCache<readonly BulletList[]>();

const statements: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer', 'education', 'summary', 'other']);
const deeds: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer']);

function readLists(section: Section, recall: Recall): BulletList[] {
  const entries = new Map<Bullet, number>();
  for (const [index, { bullets }] of allEntries(section).entries()) for (const bullet of bullets) entries.set(bullet, index);
  const headers = headerGround(section);
  const lists = new Map<number, { areDeeds: boolean; bullets: { bullet: Bullet; end: BulletEnd }[]; stops: number }>();
  let parent = -1;
  for (const [index, bullet] of section.bullets.entries()) {
    if (bullet.depth === 0) parent = index;
    // What introduces a list inside it may end as it likes, and so may a header.
    if ((section.bullets[index + 1]?.depth ?? 0) > bullet.depth || headers.overlaps(bullet.prose.span)) continue;
    const end = readBulletEnd(bullet, section.text, recall);
    if (!end) continue;
    // Those in a bullet by its index, those of an entry by a number below.
    const key = bullet.depth > 0 ? parent : -3 - (entries.get(bullet) ?? -1);
    const list = lists.get(key) ?? { areDeeds: bullet.depth === 0 && deeds.has(section.kind), bullets: [], stops: 0 };
    list.bullets.push({ bullet, end });
    if (end.stop !== '') list.stops += 1;
    lists.set(key, list);
  }
  return [...lists.values()];
}
