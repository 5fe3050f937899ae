import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { SectionKind } from '../model/resume.ts';
import { defineRule } from './defineRule.ts';

export const bulletLength = defineRule({
  id: 'bullet-length',
  summary: 'a bullet that is longer than a reader takes in at a glance',
  why: 'Recruiters skim: beyond about two printed lines the result, which usually stands at the end, goes unread.',
  severity: 'info',
  fix: 'none',
  options: z.object({
    max: z
      ._default(z.int().check(z.minimum(20)), 200)
      .check(z.describe('The most characters of text a bullet may have. Links count by their text; a full-width character counts as two.')),
  }),
  checkSection({ section, options, recall, report }) {
    if (listings.has(section.kind)) return;
    for (const { prose } of section.bullets) {
      if (prose.plain.length * 2 <= options.max) continue;
      const columns = recall(countColumns, prose.plain);
      if (columns <= options.max) continue;
      const length = [...prose.plain].length;
      // Of characters as wide as those of this bullet, a line holds so many fewer.
      const max = Math.floor((options.max * length) / columns);
      report({
        span: prose.span,
        message: l10n.t(
          'This bullet has {0} characters; recruiters skim, and what comes after two lines goes unread. Split it, or cut it to {1}.',
          length,
          max,
        ),
      });
    }
  },
});

/** What these sections list is as long as it is: a citation, a row of skills, somebody else's words. */
const listings: ReadonlySet<SectionKind> = new Set(['skills', 'languages', 'publications', 'references', 'basics']);

/** Characters as people count them, full-width ones as two, for a line of print holds half as many. */
function countColumns(text: string): number {
  let columns = 0;
  for (const character of text) columns += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return columns;
}

/** The blocks of Chinese, Japanese and Korean writing (Unicode's East_Asian_Width W and F). */
function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  return (
    code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
