import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Entry, Section } from '../model/resume.ts';
import type { RequiredField } from '../sections/section.ts';
import { defineRule } from './defineRule.ts';
import { lacksForSure } from './headerGaps.ts';
import { requiredFields } from './requiredFields.ts';

export const entryIncomplete = defineRule({
  id: 'entry-incomplete',
  summary: 'a role without an employer or position, a degree without an institution or title',
  why: 'Applicant systems ask for both, and a reader who has to guess one of them guesses wrong.',
  severity: 'warning',
  fix: 'none',
  options: z.object({
    independent: z
      ._default(z.array(z.string()), [
        'freelance',
        'self-employed',
        'independent',
        'contractor',
        'founder',
        'freiberuf',
        'selbstständig',
        'indépendant',
        'autónomo',
        'autônomo',
      ])
      .check(z.describe('Words in lower case that say that somebody works without an employer; a part of a word will do.')),
  }),
  checkSection({ section, options, schema, report }) {
    const required = requiredFields(section, schema);
    if (required.length === 0 || section.certainty === 'guessed') return;
    const lacking = counter(section);
    for (const [index, entry] of section.entries.entries()) {
      const missing = required.filter(({ field }) => entry[field] === undefined);
      const [gap] = missing;
      // An entry that says nothing of all this was more likely misread than left empty.
      if (!gap || !(entry.organization || entry.role || entry.title) || isIndependent(section, entry, options.independent)) continue;
      if (!lacksForSure(section, index, gap.field, lacking(gap.field))) continue;
      const message = l10n.t(
        '“{0}” comes without {1}, so readers and applicant systems have to guess. Add it.',
        name(entry),
        nameGap(entry, gap),
      );
      report({ span: entry.header, message });
    }
  },
});

/** Counts the entries without a field, each field once. */
function counter({ entries }: Section): (field: RequiredField['field']) => number {
  const counts = new Map<string, number>();
  return (field) => {
    const count = counts.get(field) ?? entries.filter((entry) => entry[field] === undefined).length;
    counts.set(field, count);
    return count;
  };
}

function isIndependent(section: Section, { header }: Entry, words: readonly string[]): boolean {
  const text = section.text.slice(header.from, header.to).toLowerCase();
  return words.some((word) => text.includes(word));
}

/** A single name that was only guessed to be the employer may as well be the position. */
function nameGap({ organization }: Entry, gap: RequiredField): string {
  return gap.field === 'role' && organization?.certainty === 'guessed' ? l10n.t('an employer or a position') : l10n.t(gap.name);
}

function name({ organization, role, title }: Entry): string {
  return (role ?? organization ?? title)?.text ?? l10n.t('This entry');
}
