import type { Bullet, PlacedSection, Section, SectionKind } from '../model/resume.ts';
import { type BulletEnd, readBulletEnd } from '../text/bulletEnd.ts';
import { SpanSet } from './spanSet.ts';

/** A bullet that is a statement, and how it ends. */
export interface PlacedBullet extends JudgedBullet {
  readonly place: PlacedSection;
}

interface JudgedBullet {
  readonly bullet: Bullet;
  readonly end: BulletEnd;
  /** The same for bullets of one list: those of a role, or those inside one bullet. */
  readonly list: string;
  /** Whether it tells what somebody did in a role; what is listed inside other bullets or beside roles may be names. */
  readonly isDeed: boolean;
}

/** The bullets of a section that are statements, in order; none in a section that lists names. */
export function readBulletEnds(place: PlacedSection): PlacedBullet[] {
  const { section } = place;
  if (!statements.has(section.kind)) return [];
  let bullets = cache.get(section);
  if (!bullets) {
    bullets = readEnds(section);
    cache.set(section, bullets);
  }
  return bullets.map((bullet) => ({ ...bullet, place }));
}

/** Kept while the section is the same. */
const cache = new WeakMap<Section, readonly JudgedBullet[]>();

const statements: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer', 'education', 'summary', 'other']);
const deeds: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer']);

function readEnds(section: Section): JudgedBullet[] {
  const entries = new Map(section.entries.flatMap(({ bullets }, index) => bullets.map((bullet) => [bullet, index] as const)));
  const headers = new SpanSet([...section.entries.map(({ header }) => header), ...section.dates.map(({ span }) => span)]);
  const found: JudgedBullet[] = [];
  let parent = -1;
  for (const [index, bullet] of section.bullets.entries()) {
    if (bullet.depth === 0) parent = index;
    // What introduces a list inside it may end as it likes, and so may a header.
    if ((section.bullets[index + 1]?.depth ?? 0) > bullet.depth || headers.overlaps(bullet.prose.span)) continue;
    const end = readBulletEnd(bullet, section.text);
    const list = bullet.depth > 0 ? `in bullet ${parent}` : `in entry ${entries.get(bullet)}`;
    if (end) found.push({ bullet, end, list, isDeed: bullet.depth === 0 && deeds.has(section.kind) });
  }
  return found;
}
