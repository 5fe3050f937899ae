import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Entry, Section } from '../model/resume.ts';
import { defineRule } from './defineRule.ts';

export const entryStyle = defineRule({
  id: 'entry-style',
  summary: 'an entry whose header is laid out unlike those beside it',
  why: 'Readers skim down one line per role; where employer and position change places they have to read, and parsers mix them up.',
  severity: 'warning',
  fix: 'none',
  ignoresProse: true,
  options: z.object({
    least: z
      ._default(z.int().check(z.gte(2)), 3)
      .check(z.describe('The least number of entries that have to agree before another one counts as different.')),
  }),
  checkSection({ section, options, report }) {
    if (section.certainty === 'guessed') return;
    const entries = comparable(section).filter(({ header }) => isShort(section.text.slice(header.from, header.to)));
    for (const { orderOf, describe } of aspects) {
      const usual = majority(entries, orderOf, options.least);
      if (usual === undefined) continue;
      for (const entry of entries) {
        if (orderOf(entry) === undefined || orderOf(entry) === usual) continue;
        report({ span: entry.header, message: describe(usual) });
      }
    }
  },
});

interface Aspect {
  /** Undefined where the entry does not show it. */
  orderOf(entry: Entry): boolean | undefined;
  describe(usual: boolean): string;
}

const aspects: readonly Aspect[] = [
  {
    orderOf: ({ role, organization }) => role && organization && role.span.from < organization.span.from,
    describe: (roleFirst) =>
      roleFirst
        ? l10n.t(
            'The position or degree comes first in the entries beside this one, but not here, which makes readers stumble. Lay it out like the others.',
          )
        : l10n.t(
            'The employer or school comes first in the entries beside this one, but not here, which makes readers stumble. Lay it out like the others.',
          ),
  },
  {
    orderOf: ({ dates, role, organization, title }) => {
      const name = role ?? organization ?? title;
      return dates && name && dates.span.from < name.span.from;
    },
    describe: (datesFirst) =>
      datesFirst
        ? l10n.t(
            'The dates come first in the entries beside this one, but not here, which makes readers stumble. Lay it out like the others.',
          )
        : l10n.t(
            'The dates come last in the entries beside this one, but not here, which makes readers stumble. Lay it out like the others.',
          ),
  },
];

/** Entries of their own of which every part is sure; roles under one employer follow a layout of their own. */
function comparable({ entries }: Section): Entry[] {
  const sizes = new Map<number, number>();
  for (const { group } of entries) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return entries.filter(
    ({ group, certainty, role, organization }) =>
      sizes.get(group) === 1 && certainty === 'sure' && (role?.certainty === 'sure' || organization?.certainty === 'sure'),
  );
}

/** A header of more lines is a list of fields, which may come in any order. */
function isShort(header: string): boolean {
  const lines = header.split('\n').filter((line) => line.trim() !== '');
  return lines.length <= 3 && !lines.slice(0, -1).some((line) => /[:：][ \u3000]?\S/.test(line));
}

/** What all entries but a few do: at least `least`, and three of four. */
function majority(entries: readonly Entry[], orderOf: Aspect['orderOf'], least: number): boolean | undefined {
  const shown = entries.map(orderOf).filter((order) => order !== undefined);
  const first = shown.filter(Boolean).length;
  const most = Math.max(first, shown.length - first);
  if (most === shown.length || most < least || most * 4 < shown.length * 3) return undefined;
  return first === most;
}
