import * as l10n from '@vscode/l10n';
import type { PartialDate } from '../model/dates.ts';
import { allEntries } from '../model/entries.ts';
import type { Entry, Resume, Section } from '../model/resume.ts';
import { type Span, shiftSpan } from '../model/span.ts';
import { escapeText } from './markdown.ts';
import { timeSpent, writeTime } from './timeSpent.ts';

/** The entries of a section that share the employer, school or client with one of them, itself included. */
export function rolesAtEmployer(section: Section, entry: Entry): readonly Entry[] {
  const key = keyOf(entry.organization?.text);
  return allEntries(section).filter((other) => other === entry || (key !== '' && keyOf(other.organization?.text) === key));
}

export interface EmployerTotal {
  readonly roles: readonly Entry[];
  /** “3 yrs 2 mos at Acme across 2 roles”, as Markdown. */
  readonly line: string;
}

/** How long it was at the employer of an entry, and in how many roles; undefined where neither is known. */
export function describeEmployer(section: Section, entry: Entry, today: PartialDate): EmployerTotal | undefined {
  if (!entry.organization?.text) return undefined;
  const roles = rolesAtEmployer(section, entry);
  const time = timeSpent(
    roles.map(({ dates }) => dates),
    today,
  );
  if (!time && roles.length < 2) return undefined;
  return { roles, line: writeTotal(escapeText(entry.organization.text), time && writeTime(time), roles.length) };
}

/** Every place of the document in which a header names the employer, in order. */
export function spansOfEmployer({ sections }: Resume, name: string): Span[] {
  const key = keyOf(name);
  const spans = sections.flatMap(({ section, start }) =>
    allEntries(section).flatMap(({ organization }) =>
      organization && keyOf(organization.text) === key ? [shiftSpan(organization.span, start)] : [],
    ),
  );
  // Two roles at one employer share the place that names it.
  return [...new Map(spans.map((span) => [span.from, span])).values()];
}

function writeTotal(name: string, time: string | undefined, roles: number): string {
  if (time === undefined) return l10n.t('{0} roles at {1}', roles, name);
  return roles > 1 ? l10n.t('{0} at {1} across {2} roles', time, name, roles) : l10n.t('{0} at {1}', time, name);
}

/** A name without case and punctuation: “Acme, Inc.” is “ACME Inc”. */
function keyOf(name = ''): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
