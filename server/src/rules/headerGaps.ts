import type { Entry, Field, Section } from '../model/resume.ts';
import type { RequiredField } from '../sections/section.ts';
import { namesDegree } from '../text/degrees.ts';
import { isKnownPlace } from '../text/places.ts';
import { namesPosition } from '../text/positions.ts';
import { hasCjk } from '../text/script.ts';

/**
 * Whether an entry really lacks a field, as far as its header and its neighbours tell: what is known of it is sure, and
 * nothing in sight could be the field in a form that was not understood. `lacking` is how many entries of the section
 * lack it.
 */
export function lacksForSure(section: Section, index: number, field: RequiredField['field'], lacking: number): boolean {
  const entry = section.entries[index] as Entry;
  if (entry.certainty === 'guessed' || (!entry.dates && entry.bullets.length === 0) || isContinued(section, index, field)) return false;
  if (field === 'role') return lacksRole(section, entry);
  if (field !== 'organization') return isEmpty(restOfHeader(section, entry));
  return entry.role?.certainty === 'sure' && lacksOrganization(section, entry, lacking);
}

/** The line below an institution is its degree, whatever its words; a heading below an employer is a role. */
function lacksRole(section: Section, entry: Entry): boolean {
  const { organization, layout, header, span, bullets } = entry;
  if (
    !organization ||
    (organization.certainty !== 'sure' && !isOddOneOut(section, entry)) ||
    layout === 'bullet' ||
    joint.test(organization.text) ||
    startsWithRole(section, entry)
  )
    return false;
  const firstBullet = bullets[0]?.span.from ?? span.to;
  const between = section.text.slice(header.to, section.kind === 'education' ? firstBullet : span.to);
  const hasMore = section.kind === 'education' ? /\p{L}/u.test(between) : /^ {0,3}#/m.test(between) || startsWithShortLine(between);
  return !hasMore && isEmpty(restOfHeader(section, entry));
}

/** The first bullet may be what stands in the header elsewhere: “Consultant for media”, “Visiting graduate student”. */
function startsWithRole({ kind }: Section, { bullets: [first] }: Entry): boolean {
  if (!first) return false;
  return kind === 'education' ? namesDegree(first.prose.plain) : namesPosition(first.prose.plain);
}

/** A line below the employer that is no sentence may be the position in words that we don't know. */
function startsWithShortLine(text: string): boolean {
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  return /^(?:\p{L}|[*_](?!\s))/u.test(line) && line.length < 80 && !/[.!?。]$/.test(line);
}

/** The only entry with one name, where three or more name both employer and position in headers of the same kind. */
function isOddOneOut({ kind, entries }: Section, { layout }: Entry): boolean {
  if (kind !== 'work' || entries.length < 4) return false;
  const whole = entries.filter(({ role, organization, certainty }) => role && organization && certainty === 'sure');
  return whole.length === entries.length - 1 && entries.every((entry) => entry.layout === layout);
}

/** Between an employer and a position that were not told apart. */
const joint = /[-–—|·•:@]/;

/** Degrees by themselves stand in any part of an education section ("coursework"); jobs in lists are mostly something else. */
function lacksOrganization(section: Section, entry: Entry, lacking: number): boolean {
  if (couldBeOrganization(entry.location)) return false;
  const rest = restOfHeader(section, entry);
  if (section.kind === 'education')
    return namesDegree(`${entry.role?.text} ${rest}`) && (isEmpty(rest) || (isShort(rest) && namesDegree(rest)));
  if (entry.layout === 'bullet' || !isEmpty(rest)) return false;
  // Where most entries seem to lack it, it stands where nobody has looked.
  return lacking < 2 || lacking * 2 <= section.entries.length;
}

/** Whether other entries share or supply the field: roles at one employer, degrees under one institution, a split header. */
function isContinued({ kind, entries }: Section, index: number, field: RequiredField['field']): boolean {
  const entry = entries[index] as Entry;
  const next = entries[index + 1];
  if ([entries[index - 1], next].some((other) => other?.group === entry.group && other[field])) return true;
  if (entry.bullets.length > 0 || !next) return false;
  return kind === 'work' || (next.level ?? 0) > (entry.level ?? 7);
}

function couldBeOrganization(location: Field | undefined): boolean {
  if (!location) return false;
  const [place = ''] = location.text.split(/[,|/]/);
  return location.text.includes('(') || !isKnownPlace(place);
}

/** The first and last lines of the header without its fields, dates, tags and addresses. */
function restOfHeader({ text }: Section, { header, organization, role, title, location, dates }: Entry): string {
  const end = text.indexOf('\n', header.to);
  let rest = text.slice(header.from, end < 0 ? text.length : end);
  for (const field of [organization, role, title, location, dates, dates?.duration]) {
    const from = (field?.span.from ?? -1) - header.from;
    const to = Math.min(rest.length, (field?.span.to ?? 0) - header.from);
    if (from >= 0 && to > from) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }
  return rest.replace(/<[^<>]*>|\]\([^()]*\)/g, ' ').toLowerCase();
}

const word = /\p{L}[\p{L}\p{M}.'’]*/gu;

function isEmpty(rest: string): boolean {
  return !hasCjk(rest) && (rest.match(word) ?? []).every(({ length }) => length < 3);
}

function isShort(rest: string): boolean {
  return (rest.match(word) ?? []).length <= 3;
}
