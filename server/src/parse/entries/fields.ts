import type { DateRange } from '../../model/dates.ts';
import type { Bullet, Certainty, Entry, Field, SectionKind } from '../../model/resume.ts';
import type { Span } from '../../model/span.ts';
import { sourceSpan } from '../../text/prose.ts';
import type { Draft } from './drafts.ts';
import { type Parts, type Placed, readParts } from './parts.ts';
import { shiftDates } from './placeDates.ts';
import { readTitle } from './title.ts';

/** Which of role and employer comes first where the words do not tell: what most entries of the section do. */
export type FieldOrder = 'role-first' | 'organization-first';

/** Lets the entries whose words tell vote for the rest. Without votes a role is taken to come first. */
export function chooseOrder(drafts: readonly Draft[], kind: SectionKind): FieldOrder {
  let roleFirst = 0;
  let organizationFirst = 0;
  for (const draft of drafts) {
    const { candidates } = readParts(draft, kind);
    const role = candidates.findIndex(({ clues }) => isRole(clues, kind) && !isOrganization(clues, kind));
    if (role < 0 || candidates.length < 2) continue;
    if (role === 0) roleFirst += 1;
    else organizationFirst += 1;
  }
  return organizationFirst > roleFirst ? 'organization-first' : 'role-first';
}

/** Turns a draft into an entry. */
export function finishEntry(
  draft: Draft,
  section: { kind: SectionKind; order: FieldOrder; text: string; bullets: readonly Bullet[] },
): Entry {
  const parts = readParts(draft, section.kind);
  const chosen = section.kind === 'projects' ? chooseTitle(draft, parts) : choosePair(draft, parts, section.kind, section.order);
  const rows = [...draft.shared.filter(({ index }) => index >= draft.from), ...draft.header].sort((a, b) => a.index - b.index);
  const first = rows[0]?.row.span ?? { from: 0, to: 0 };
  const body = section.bullets[0]?.span.from ?? Number.POSITIVE_INFINITY;
  const above = rows.filter(({ row }) => row.span.from < body);
  const header: Span = { from: first.from, to: above.reduce((end, { row }) => Math.max(end, row.span.to), first.from) };
  const end = Math.max(header.to, draft.bodyEnd, section.bullets[section.bullets.length - 1]?.span.to ?? 0);
  return {
    span: { from: header.from, to: Math.min(end, section.text.length) },
    header,
    ...chosen,
    location: parts.location,
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

type Chosen = Pick<Entry, 'organization' | 'role' | 'title'>;

function certaintyOf(draft: Draft, parts: Parts, chosen: Chosen, kind: SectionKind): Certainty {
  if (!draft.opener.marked) return 'guessed';
  if (kind === 'projects') return chosen.title ? 'sure' : 'guessed';
  if (parts.dates || parts.labelled) return 'sure';
  return chosen.role?.certainty === 'sure' || chosen.organization?.certainty === 'sure' ? 'sure' : 'guessed';
}

function chooseTitle(draft: Draft, parts: Parts): Chosen {
  const title = parts.title ?? readTitle(draft);
  return title ? { title } : {};
}

function choosePair(draft: Draft, parts: Parts, kind: SectionKind, order: FieldOrder): Chosen {
  if (parts.role && parts.organization) return { role: parts.role, organization: parts.organization };
  if (parts.role) {
    const other = kind === 'education' ? undefined : parts.candidates[0];
    return { role: parts.role, organization: (bestOrganization(parts.candidates, kind) ?? other)?.field };
  }
  if (parts.organization) return { role: bestRole(parts.candidates, kind)?.field, organization: parts.organization };
  const { candidates } = parts;
  const shared = candidates.filter(({ isShared }) => isShared);
  if (shared.length > 0 && shared.length < candidates.length) return chooseUnderEmployer(shared, candidates, kind);
  const [first, second] = candidates;
  if (!first) return {};
  if (!second) return chooseSingle(first, kind, draft);
  return chooseAmong(candidates, kind, order);
}

/** The enclosing header is the employer, the entry's own the role. */
function chooseUnderEmployer(shared: readonly Placed[], candidates: readonly Placed[], kind: SectionKind): Chosen {
  const own = candidates.filter(({ isShared }) => !isShared);
  const organization = bestOrganization(shared, kind) ?? shared[0];
  const role = bestRole(own, kind) ?? own[0];
  return { organization: organization && sure(organization.field), role: role && sure(role.field) };
}

function chooseSingle(only: Placed, kind: SectionKind, draft: Draft): Chosen {
  const role = isRole(only.clues, kind);
  const organization = isOrganization(only.clues, kind);
  if (only.segment.connector === 'at') return { organization: sure(only.field) };
  if (role && !organization) return { role: sure(only.field) };
  const certainty = organization ? 'sure' : 'guessed';
  if (organization || draft.opener.layout === 'heading' || kind === 'education') return { organization: { ...only.field, certainty } };
  return { organization: { ...only.field, certainty: 'guessed' } };
}

function chooseAmong(candidates: readonly Placed[], kind: SectionKind, order: FieldOrder): Chosen {
  const near = candidates.slice(0, 4);
  const connected = near.find(({ segment }) => segment.connector === 'at');
  const role = bestRole(
    near.filter((part) => part !== connected),
    kind,
  );
  const rest = near.filter((part) => part !== role);
  const organization = connected ?? bestOrganization(rest, kind);
  if (role && organization)
    return { role: sure(kind === 'education' ? withSubject(role, rest) : role.field), organization: sure(organization.field) };
  if (role) return withOrganization(role, rest, kind);
  if (organization) return { organization: sure(organization.field), role: near.find((part) => part !== organization)?.field };
  const [first, second] = near;
  const [one, other] = order === 'role-first' ? [first, second] : [second, first];
  return { role: one?.field, organization: other?.field };
}

/** In education two parts that both name a subject are one degree; nothing is taken for the school that is none. */
function withOrganization(role: Placed, rest: readonly Placed[], kind: SectionKind): Chosen {
  const other = rest.find(({ clues }) => !isRole(clues, kind)) ?? (kind === 'education' ? undefined : rest[0]);
  return { role: sure(kind === 'education' ? withSubject(role, rest) : role.field), organization: other?.field };
}

/** "Bachelor of Science, Physics": what follows a degree on its line and is no school is its subject. */
function withSubject(degree: Placed, rest: readonly Placed[]): Field {
  const { plain } = degree.facts.row.prose;
  let { to } = degree.segment;
  for (const part of rest) {
    if (
      part.facts !== degree.facts ||
      !part.clues.subject ||
      part.clues.institution ||
      !/^\s*[,，]\s*$|^\s+[-–—]\s+$/u.test(plain.slice(to, part.segment.from))
    )
      continue;
    to = part.segment.to;
  }
  if (to === degree.segment.to) return degree.field;
  const text = plain.slice(degree.segment.from, to).replace(/\s+/g, ' ');
  return { ...degree.field, text, span: sourceSpan(degree.facts.row.prose, degree.segment.from, to) };
}

function bestRole(parts: readonly Placed[], kind: SectionKind): Placed | undefined {
  return parts.find(({ clues }) => isRole(clues, kind) && !isOrganization(clues, kind)) ?? parts.find(({ clues }) => isRole(clues, kind));
}

function bestOrganization(parts: readonly Placed[], kind: SectionKind): Placed | undefined {
  return (
    parts.find(({ clues }) => isOrganization(clues, kind) && !isRole(clues, kind)) ?? parts.find(({ clues }) => isOrganization(clues, kind))
  );
}

function isRole(clues: Placed['clues'], kind: SectionKind): boolean {
  return kind === 'education' ? clues.degree || clues.subject : clues.role;
}

function isOrganization(clues: Placed['clues'], kind: SectionKind): boolean {
  return kind === 'education' ? clues.institution : clues.organization || clues.institution;
}

function sure(field: Field): Field {
  return { ...field, certainty: 'sure' };
}
