import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Section } from '../model/resume.ts';
import { defineRule, type Fix } from './defineRule.ts';
import { SpanSet } from './spanSet.ts';

export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  summary: 'a character that nobody sees: zero-width, a soft hyphen, a stray no-break space',
  why: 'It splits a word for a parser and for a search (“Ku\u200bbernetes” is not found), and can keep Markdown from seeing a heading or a list.',
  severity: 'warning',
  fix: 'safe',
  options: z.object({}),
  checkSection({ section, report }) {
    if (!anyInvisible.test(section.text)) return;
    const opaque = new SpanSet(section.opaque);
    for (const { 0: text, index } of section.text.matchAll(invisible)) {
      const span = { from: index, to: index + text.length };
      if (opaque.overlaps(span) || isMeant(section, span)) continue;
      report({ span, message: describe(text), fixes: [fixFor(text, span)] });
    }
  },
});

const noBreakSpace = '\u00a0';

/** Zero-width space, word joiner, byte order mark, soft hyphen, line and paragraph separators, and spaces that do not break. */
const invisible = /[\u200b\u2060\ufeff\u00ad\u2028\u2029]+|\u00a0/g;
const anyInvisible = /[\u200b\u2060\ufeff\u00ad\u2028\u2029\u00a0]/;

/** Thai, Lao, Khmer and Burmese break lines at zero-width spaces; no-break spaces hold words together. */
function isMeant({ text }: Section, { from, to }: Fix['edits'][number]['span']): boolean {
  const [before, after] = [text.charAt(from - 1), text.charAt(to)];
  if (text.charAt(from) === '\u200b') return unspaced.test(before) || unspaced.test(after);
  if (text.charAt(from) === '\ufeff') return false;
  return text.charAt(from) === noBreakSpace && !isStray(text, from, before, after);
}

const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Behind the mark of a heading or a list item, where Markdown needs a space. Several together make a gap that is meant. */
function isStray(text: string, at: number, before: string, after: string): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^ {0,3}(?:#{1,6}|[-*+]|\d{1,3}[.)])$/.test(line) && before !== '' && /[^\s]/.test(after);
}

function describe(text: string): string {
  if (text === noBreakSpace) return l10n.t('There is a no-break space here that nobody sees, but parsers do. Make it an ordinary space.');
  if (text.startsWith('\u00ad')) return l10n.t('There is a soft hyphen here that nobody sees, but parsers do. Remove it.');
  if (/^[\u2028\u2029]/.test(text)) return l10n.t('There is a line separator here that nobody sees, but parsers do. Remove it.');
  return l10n.t('There is a zero-width character here that nobody sees, but parsers do. Remove it.');
}

function fixFor(text: string, span: Fix['edits'][number]['span']): Fix {
  if (text === noBreakSpace) return { title: l10n.t('Replace it with a space'), safe: true, edits: [{ span, newText: ' ' }] };
  const newText = /[\u2028\u2029]/.test(text) ? ' ' : '';
  return { title: newText === '' ? l10n.t('Remove it') : l10n.t('Replace it with a space'), safe: true, edits: [{ span, newText }] };
}
