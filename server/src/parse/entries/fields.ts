import type { DateRange } from '../../model/dates.ts';
import type { Bullet, Certainty, Entry, SectionKind } from '../../model/resume.ts';
import type { Span } from '../../model/span.ts';
import type { Chosen, FieldOrder } from './chosen.ts';
import type { Draft } from './drafts.ts';
import { chooseDegree, isDegreeOnly } from './educationFields.ts';
import type { Parts } from './parts.ts';
import { shiftDates } from './placeDates.ts';
import { readTitle } from './title.ts';
import { choosePosition, isPositionOnly } from './workFields.ts';

/** Lets the entries whose words tell vote for the rest. Without votes a role is taken to come first. */
export function chooseOrder(drafts: readonly PartedDraft[], kind: SectionKind): FieldOrder {
  const isRole = kind === 'education' ? isDegreeOnly : isPositionOnly;
  let roleFirst = 0;
  let organizationFirst = 0;
  for (const { parts } of drafts) {
    const { candidates } = parts;
    const role = candidates.findIndex(isRole);
    if (role < 0 || candidates.length < 2) continue;
    if (role === 0) roleFirst += 1;
    else organizationFirst += 1;
  }
  return organizationFirst > roleFirst ? 'organization-first' : 'role-first';
}

/** A draft with the parts of its header. */
export interface PartedDraft {
  readonly draft: Draft;
  readonly parts: Parts;
}

/** Turns a draft into an entry. */
export function finishEntry(
  { draft, parts }: PartedDraft,
  section: { kind: SectionKind; order: FieldOrder; text: string; bullets: readonly Bullet[] },
): Entry {
  const chosen = choose(draft, parts, section.kind, section.order);
  const rows = [...draft.shared.filter(({ index }) => index >= draft.from), ...draft.header].sort((a, b) => a.index - b.index);
  const first = rows[0]?.row.span ?? { from: 0, to: 0 };
  const body = section.bullets[0]?.span.from ?? Number.POSITIVE_INFINITY;
  const above = rows.filter(({ row }) => row.span.from < body);
  const header: Span = { from: first.from, to: above.reduce((end, { row }) => Math.max(end, row.span.to), first.from) };
  const end = Math.max(header.to, draft.bodyEnd, section.bullets[section.bullets.length - 1]?.span.to ?? 0);
  return {
    span: { from: header.from, to: Math.min(end, section.text.length) },
    header,
    organization: chosen.organization,
    role: chosen.role,
    title: chosen.title,
    location: chosen.location,
    dates: parts.dates ? placeDates(parts.dates) : undefined,
    bullets: section.bullets,
    certainty: certaintyOf(draft, parts, chosen, section.kind),
    layout: draft.opener.layout,
    level: draft.opener.level,
    group: draft.group,
  };
}

function placeDates({ dates, facts }: NonNullable<Parts['dates']>): DateRange {
  return shiftDates(dates, facts.row.prose);
}

function choose(draft: Draft, parts: Parts, kind: SectionKind, order: FieldOrder): Chosen {
  if (kind === 'education') return chooseDegree(parts, order);
  const { location } = parts;
  if (kind !== 'projects') {
    const { role, organization } = choosePosition(draft, parts, order);
    return { role, organization, location };
  }
  const title = parts.title ?? readTitle(draft);
  return { title, location };
}

function certaintyOf(draft: Draft, parts: Parts, chosen: Chosen, kind: SectionKind): Certainty {
  if (!draft.opener.marked) return 'guessed';
  if (kind === 'projects') return chosen.title ? 'sure' : 'guessed';
  if (parts.dates || parts.labelled) return 'sure';
  return chosen.role?.certainty === 'sure' || chosen.organization?.certainty === 'sure' ? 'sure' : 'guessed';
}
