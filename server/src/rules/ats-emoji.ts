import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Prose } from '../model/prose.ts';
import type { Section } from '../model/resume.ts';
import { type Span, sliceSpan } from '../model/span.ts';
import { sourceSpan } from '../text/prose.ts';
import { defineRule } from './defineRule.ts';

export const atsEmoji = defineRule({
  id: 'ats-emoji',
  summary: 'emoji in headings or contact lines',
  why: 'Parsers that look for “Experience” or for a number may not find it behind a picture, and print shows a box where the font lacks it.',
  severity: 'hint',
  fix: 'safe',
  options: z.object({}),
  checkSection({ section, report }) {
    for (const { prose, isHeading } of judgedLines(section)) {
      for (const span of findEmoji(prose)) {
        const emoji = sliceSpan(section.text, span).trim();
        const message = isHeading
          ? l10n.t('“{0}” stands in a heading, where parsers may trip over it. Leave it out.', emoji)
          : l10n.t('“{0}” stands in the contact data, where parsers may trip over it. Leave it out.', emoji);
        report({ span, message, fixes: [{ title: l10n.t('Remove “{0}”', emoji), safe: true, edits: [{ span, newText: '' }] }] });
      }
    }
  },
});

function judgedLines({ headings, kind, paragraphs, bullets }: Section): { prose: Prose; isHeading: boolean }[] {
  const lines = headings.map(({ prose }) => ({ prose, isHeading: true }));
  if (kind !== 'basics') return lines;
  const contact = [...paragraphs, ...bullets.map(({ prose }) => prose)].filter(({ plain }) => /[@\d]|www|\.\p{L}{2,}/u.test(plain));
  return [...lines, ...contact.map((prose) => ({ prose, isHeading: false }))];
}

/** Each emoji with the space that parts it from the words; one that is all there is stays. */
function findEmoji(prose: Prose): Span[] {
  if (!/\p{Extended_Pictographic}/u.test(prose.plain) || !/[\p{L}\p{N}]/u.test(prose.plain.replace(emoji, ''))) return [];
  return [...prose.plain.matchAll(emoji)].flatMap(({ 0: text, index }) => {
    const run = prose.runs.find(({ plainFrom, plainTo }) => plainFrom <= index && index + text.length <= plainTo);
    // Across a mark of emphasis or a link nothing can be cut out.
    return run?.kind === 'text' ? [sourceSpan(prose, index, index + text.length)] : [];
  });
}

/** Signs that are letters as much as pictures (©, ®, ™, arrows) are let alone. */
const picture = /(?:(?![©®™‼⁉↔-↪])\p{Extended_Pictographic}(?:\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]){0,3}){1,8}/u.source;
const emoji = new RegExp(` ${picture}$|${picture} ?`, 'gu');
