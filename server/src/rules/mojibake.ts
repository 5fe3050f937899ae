import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { type Span, shiftSpan, sliceSpan } from '../model/span.ts';
import { allProse, isWords } from '../text/allProse.ts';
import { findMojibake, type Mojibake } from '../text/mojibake.ts';
import { defineRule, type Fix } from './defineRule.ts';

export const mojibake = defineRule({
  id: 'mojibake',
  summary: 'text that was read in the wrong encoding: “â€“” for “–”, “Ã©” for “é”, a literal `\\u2192`',
  why: 'Every reader sees the garbage, and a parser that meets it in a date or a name loses the date or the name.',
  severity: 'error',
  fix: 'safe',
  options: z.object({}),
  checkSection({ section, report }) {
    if (!mayHoldDamage.test(section.text)) return;
    for (const prose of allProse(section)) {
      const source = sliceSpan(section.text, prose.span);
      if (!mayHoldDamage.test(source)) continue;
      for (const damage of findMojibake(source)) {
        const span = shiftSpan(damage, prose.span.from);
        if (!isWords(prose, span)) continue;
        const found = source.slice(damage.from, damage.to);
        report({ span, message: describe(found, damage.repaired), fixes: offerFixes(found, span, damage) });
      }
    }
  },
});

/** A cheap look at the whole section: none of this is in a text of sound English. */
const mayHoldDamage = /[\u0080-\u009f\u00c2-\u00f4\ufffd]|\\u[\da-fA-F]{4}/;

function describe(found: string, repaired: string | undefined): string {
  if (repaired === undefined)
    return l10n.t('A character was lost here when the text changed its encoding; only “{0}” is left. Type what it was.', found);
  return l10n.t('“{0}” is {1} in the wrong encoding, and readers see the garbage. Put the right character back.', found, name(repaired));
}

function offerFixes(found: string, span: Span, { repaired, guessed }: Mojibake): Fix[] {
  if (repaired === undefined) return [];
  const newText = repaired.replaceAll('\u00a0', ' ');
  const fix = { title: l10n.t('Replace “{0}” with {1}', found, name(newText)), edits: [{ span, newText }] };
  return [guessed ? fix : { ...fix, safe: true }];
}

function name(repaired: string): string {
  if (repaired === '' || /^\p{Default_Ignorable_Code_Point}+$/u.test(repaired)) return l10n.t('an invisible character');
  return /^\s+$/.test(repaired) ? l10n.t('a space') : l10n.t('“{0}”', repaired);
}
