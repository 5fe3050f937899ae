import type { Heading } from '../model/resume.ts';
import { sliceSpan } from '../model/span.ts';
import type { SectionEdit } from './defineRule.ts';

/** The edit that gives a heading another level; undefined for one that is written in HTML or runs over several lines. */
export function relevel(text: string, { span, level, style }: Heading, wanted: number): SectionEdit | undefined {
  const source = sliceSpan(text, span);
  if (style === 'atx') {
    const from = span.from + source.indexOf('#');
    const to = from + level;
    return text.slice(from, to) === '#'.repeat(level) && text[to] !== '#' ? { span: { from, to }, newText: '#'.repeat(wanted) } : undefined;
  }
  const underlined = /^([^\n]+)\n([ \t]*)(=+|-+)[ \t]*$/.exec(source.trimEnd());
  if (style !== 'setext' || !underlined) return undefined;
  const [whole, title = '', indent = '', marks = ''] = underlined;
  if (wanted > 2) return { span: { from: span.from, to: span.from + whole.length }, newText: `${'#'.repeat(wanted)} ${title.trim()}` };
  const from = span.from + title.length + 1 + indent.length;
  return { span: { from, to: from + marks.length }, newText: (wanted === 1 ? '=' : '-').repeat(Math.max(3, marks.length)) };
}

/** The edit that makes a line in bold of a heading. */
export function embolden(text: string, { span }: Heading): SectionEdit {
  const [firstLine = ''] = sliceSpan(text, span).split('\n');
  const content = firstLine
    .replace(/^[ \t]*#{1,6}/, '')
    .replace(/[ \t]#+[ \t]*$/, '')
    .replaceAll('**', '')
    .trim();
  return { span, newText: `**${content}**` };
}
