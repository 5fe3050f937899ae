import type { Bullet, Entry } from '../../model/resume.ts';
import type { Span } from '../../model/span.ts';
import type { FieldOrder } from './chosen.ts';
import type { Draft } from './drafts.ts';
import type { HeaderFields, HeaderReading } from './headerReading.ts';

/** Lets the entries whose words tell vote for the rest. Without votes a role is taken to come first. */
export function chooseOrder(headers: readonly Pick<HeaderReading, 'vote'>[]): FieldOrder {
  let lead = 0;
  for (const { vote } of headers) lead += vote === undefined ? 0 : vote === 'role-first' ? 1 : -1;
  return lead < 0 ? 'organization-first' : 'role-first';
}

/** Turns a draft into an entry. */
export function finishEntry(draft: Draft, fields: HeaderFields, text: string, bullets: readonly Bullet[]): Entry {
  const rows = [...draft.shared.filter(({ index }) => index >= draft.from), ...draft.header].sort((a, b) => a.index - b.index);
  const first = rows[0]?.row.span ?? { from: 0, to: 0 };
  const body = bullets[0]?.span.from ?? Number.POSITIVE_INFINITY;
  const above = rows.filter(({ row }) => row.span.from < body);
  const header: Span = { from: first.from, to: above.reduce((end, { row }) => Math.max(end, row.span.to), first.from) };
  const end = Math.max(header.to, draft.bodyEnd, bullets[bullets.length - 1]?.span.to ?? 0);
  return {
    span: { from: header.from, to: Math.min(end, text.length) },
    header,
    organization: fields.organization,
    role: fields.role,
    title: fields.title,
    location: fields.location,
    dates: fields.dates,
    bullets,
    certainty: fields.certainty,
    layout: draft.opener.layout,
    level: draft.opener.level,
    group: draft.group,
  };
}
