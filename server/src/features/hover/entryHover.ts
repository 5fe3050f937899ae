import * as l10n from '@vscode/l10n';
import type { PartialDate } from '../../model/dates.ts';
import { allEntries } from '../../model/entries.ts';
import type { Entry, Field, Section } from '../../model/resume.ts';
import { shiftSpan, sliceSpan } from '../../model/span.ts';
import { describeEmployer } from '../employers.ts';
import { escapeText } from '../markdown.ts';
import { timeSpent, writeTime } from '../timeSpent.ts';
import type { HoverSource } from './hover.ts';

/** At an employer or a position: how long it was in all, and the roles with their dates. */
export const entryHover: HoverSource = ({ today }, { section, start }, offset) => {
  const at = offset - start;
  const isHere = (field: Field | undefined) => field !== undefined && field.span.from <= at && at <= field.span.to;
  const entry = allEntries(section).find(({ role, organization }) => isHere(role) || isHere(organization));
  if (!entry) return undefined;
  const { role, organization } = entry;
  if (organization && isHere(organization)) {
    const markdown = describeEmployerWithRoles(section, entry, today);
    return markdown === undefined ? undefined : { span: shiftSpan(organization.span, start), markdown };
  }
  const markdown = role && describeRole(section, entry, role, today);
  return markdown === undefined ? undefined : { span: shiftSpan(role?.span ?? entry.header, start), markdown };
};

function describeEmployerWithRoles(section: Section, entry: Entry, today: PartialDate): string | undefined {
  const total = describeEmployer(section, entry, today);
  if (!total) return undefined;
  const roles = total.roles.flatMap((other) => (other.role ? [`- ${describeTime(section, other, other.role, today)}`] : []));
  return [`**${total.line}**`, ...(roles.length > 1 ? [roles.slice(0, mostRoles).join('\n')] : [])].join('\n\n');
}

/** More would not be read in a hover. */
const mostRoles = 8;

function describeRole(section: Section, entry: Entry, role: Field, today: PartialDate): string | undefined {
  if (!entry.dates) return undefined;
  const own = describeTime(section, entry, role, today);
  const total = describeEmployer(section, entry, today);
  return total && total.roles.length > 1 ? `${own}\n\n${total.line}` : own;
}

/** “**Engineer**: 2 yrs (Mar. 2019 – Feb. 2021)”. */
function describeTime({ text }: Section, { dates }: Entry, role: Field, today: PartialDate): string {
  const name = `**${escapeText(role.text)}**`;
  if (!dates) return name;
  const written = escapeText(sliceSpan(text, dates.span));
  const time = timeSpent([dates], today);
  return time && dates.end ? l10n.t('{0}: {1} ({2})', name, writeTime(time), written) : l10n.t('{0}: {1}', name, written);
}
