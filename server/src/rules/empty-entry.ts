import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { PartialDate } from '../model/dates.ts';
import type { Entry, Section } from '../model/resume.ts';
import { defineRule } from './defineRule.ts';

export const emptyEntry = defineRule({
  id: 'empty-entry',
  summary: 'a role without a single line about it',
  why: 'A title alone says where you sat, not what you did there; next to roles that are told it looks like nothing came of it.',
  severity: 'info',
  fix: 'none',
  ignoresProse: true,
  options: z.object({
    years: z
      ._default(z.int().check(z.minimum(0)), 10)
      .check(z.describe('A role that ended more than this many years ago may stand without a line; many guides advise it.')),
  }),
  checkSection({ section, options, today, report }) {
    if (section.kind !== 'work' || section.certainty !== 'sure') return;
    const empty = section.entries.map((entry) => isEmpty(section, entry));
    // Where most roles are lines of a list, or the last ones are, the list is the style of the resume.
    if (empty.filter(Boolean).length * 2 >= empty.length) return;
    const listFrom = empty.lastIndexOf(false) + 1;
    for (const [index, entry] of section.entries.entries()) {
      if (!empty[index] || (index >= listFrom && empty.length - listFrom > 1)) continue;
      if (!standsAlone(section, index) || entry.certainty !== 'sure' || isOld(entry, options.years, today)) continue;
      const name = (entry.role ?? entry.organization ?? entry.title)?.text;
      const message = name
        ? l10n.t('“{0}” comes without a line about it, so readers learn nothing of what you did. Add one or two bullets.', name)
        : l10n.t('This role comes without a line about it, so readers learn nothing of what you did. Add one or two bullets.');
      report({ span: entry.header, message });
    }
  },
});

function isEmpty({ text, bullets }: Section, entry: Entry): boolean {
  const { header, span } = entry;
  if (holdsText(text, entry) || /[^\s*_>|#=<-]/.test(text.slice(header.to, span.to))) return false;
  return !bullets.some(({ prose }) => prose.span.from >= header.to && prose.span.from < span.to);
}

/** Whether a line of words stands among those of the header: where the date comes last, it reaches over the text. */
function holdsText(text: string, { header, organization, role, title, location, dates }: Entry): boolean {
  const known = [organization, role, title, location, dates].flatMap((field) => field?.span.from ?? []);
  let from = header.from;
  for (const line of text.slice(header.from, header.to).split('\n')) {
    const to = from + line.length;
    if (line.split(/\s+/).length > 4 && !known.some((at) => from <= at && at < to)) return true;
    from = to + 1;
  }
  return false;
}

/** The only role at its employer: of several, one text may tell them all. And no head of what follows it. */
function standsAlone({ entries }: Section, index: number): boolean {
  const entry = entries[index] as Entry;
  const before = entries[index - 1];
  const next = entries[index + 1];
  if (before?.group === entry.group || next?.group === entry.group) return false;
  if (!entry.dates || !(entry.role && entry.organization)) return false;
  return entry.layout !== 'table';
}

function isOld({ dates }: Entry, years: number, today: PartialDate): boolean {
  const end = dates?.end?.date ?? (dates?.end?.present ? today : dates?.start?.date);
  return end !== undefined && today.year - end.year > years;
}
