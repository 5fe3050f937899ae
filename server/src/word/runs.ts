import { ExternalHyperlink, type ParagraphChild, Tab, TextRun } from 'docx';
import type { PageInline } from '../render/pageInlines.ts';

/** The runs of a paragraph. Dates that end a line go to the margin by a tab; what parted them from the rest stays away. */
export function writeRuns(inlines: readonly PageInline[]): ParagraphChild[] {
  return inlines.flatMap((inline, index) => {
    if (isSeparator(inline, inlines[index - 1], inlines[index + 1])) return [];
    return [writeRun(inline, opensDates(inline, inlines[index - 1]))];
  });
}

function writeRun(inline: PageInline, opensDates: boolean): ParagraphChild {
  if (inline.kind === 'break') return new TextRun({ break: 1 });
  const { text, bold, italic, code, href } = inline;
  const run = new TextRun({
    children: [...(opensDates ? [new Tab()] : []), withoutControls(text)],
    bold: bold || undefined,
    italics: italic || undefined,
    ...(code ? { font: 'Consolas' } : {}),
    ...(href === undefined ? {} : { style: 'Hyperlink' }),
  });
  return href === undefined || href.startsWith('#') ? run : new ExternalHyperlink({ link: href, children: [run] });
}

/** A break between the first line and its dates carries no class of its own; it is known by its neighbours. */
function isSeparator(inline: PageInline, before: PageInline | undefined, after: PageInline | undefined): boolean {
  if (inline.kind === 'text') return inline.classes.includes('separator');
  return hasClass(before, 'what') && hasClass(after, 'when');
}

function opensDates(inline: PageInline, before: PageInline | undefined): boolean {
  return hasClass(inline, 'when') && !hasClass(before, 'when');
}

function hasClass(inline: PageInline | undefined, name: string): boolean {
  return inline?.kind === 'text' && inline.classes.includes(name);
}

/** XML 1.0 has no place for most control characters, nor for half of a surrogate pair. */
function withoutControls(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '').replace(/\p{Cs}/gu, '\uFFFD');
}
