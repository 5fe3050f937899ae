import * as z from 'zod/mini';
import { isWords } from '../text/allProse.ts';
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
    for (const damage of findMojibake(section.text)) {
      const span = { from: damage.from, to: damage.to };
      if (!isWords(section, span)) continue;
      const found = section.text.slice(span.from, span.to);
      report({ span, message: describe(found, damage.repaired), fixes: offerFixes(found, damage) });
    }
  },
});

function describe(found: string, repaired: string | undefined): string {
  if (repaired === undefined)
    return `A character was lost here when the text changed its encoding; only “${found}” is left. Type what it was.`;
  return `“${found}” is ${name(repaired)} in the wrong encoding, and readers see the garbage. Put the right character back.`;
}

function offerFixes(found: string, { from, to, repaired, guessed }: Mojibake): Fix[] {
  if (repaired === undefined) return [];
  const newText = repaired.replaceAll('\u00a0', ' ');
  const fix = { title: `Replace “${found}” with ${name(newText)}`, edits: [{ span: { from, to }, newText }] };
  return [guessed ? fix : { ...fix, safe: true }];
}

function name(repaired: string): string {
  if (repaired === '' || /^\p{Default_Ignorable_Code_Point}+$/u.test(repaired)) return 'an invisible character';
  return /^\s+$/.test(repaired) ? 'a space' : `“${repaired}”`;
}
