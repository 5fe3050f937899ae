import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Prose } from '../model/prose.ts';
import { type Span, sliceSpan } from '../model/span.ts';
import { allProse } from '../text/allProse.ts';
import { sourceSpan, wordsOnly } from '../text/prose.ts';
import { defineRule } from './defineRule.ts';

export const unbalancedEmphasis = defineRule({
  id: 'unbalanced-emphasis',
  summary: 'a `**` that stays on the page because it never closes',
  why: 'Readers see the asterisks, which look like a slip, and the words are not bold.',
  severity: 'warning',
  fix: 'none',
  options: z.object({}),
  checkSection({ section, report }) {
    for (const prose of allProse(section)) {
      for (const span of findMarks(prose)) {
        if (sliceSpan(section.text, span) !== '**') continue;
        const message = l10n.t(
          'These two asterisks stay on the page, since nothing closes them, or no word touches them. Complete the pair, or remove them.',
        );
        report({ span, message });
      }
    }
  },
});

/** Two asterisks at a word; not powers (2**3), file patterns or a row of asterisks. */
function findMarks(prose: Prose): Span[] {
  if (!prose.plain.includes('**')) return [];
  const spans: Span[] = [];
  for (const { index } of wordsOnly(prose).matchAll(marks)) {
    const [before, after] = [prose.plain.charAt(index - 1), prose.plain.charAt(index + 2)];
    if (/[\d/\\.]/.test(before) && /[\d/\\.]/.test(after)) continue;
    if (!/[\p{L}\p{N}:.)\]"”]/u.test(before) && !/[\p{L}\p{N}("“[]/u.test(after)) continue;
    spans.push(sourceSpan(prose, index, index + 2));
  }
  return spans;
}

const marks = /(?<![*\\/])\*\*(?![*/])/g;
