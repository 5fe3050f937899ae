import { formatDate } from '../../server/src/dates/index.ts';
import { applyEdits, shiftSpan, type TextEdit } from '../../server/src/model/span.ts';
import { CleanResume, replace } from './cleanResume.ts';
import type { Random } from './random.ts';

/**
 * The same resume as somebody else would have typed it: other marks for bullets, underlined headings, another form for
 * all dates, another sign between them, the line ends of Windows. It is as well written as before.
 */
export function vary(name: string, text: string, random: Random): CleanResume {
  let varied = random.next() < 0.5 ? text : redate(text, random);
  if (random.next() < 0.3) varied = varied.replace(/^- /gm, '* ');
  if (random.next() < 0.3) varied = varied.replace(/^(#{1,2}) (.*)$/gm, (_, marks: string, title: string) => underline(marks, title));
  if (random.next() < 0.2) varied = varied.replaceAll('\n', '\r\n');
  return new CleanResume(name, varied);
}

const monthFormats: Readonly<Record<string, readonly [string, ...string[]]>> = {
  en: ['MMM YYYY', 'MMMM YYYY', 'MM/YYYY', 'YYYY-MM', 'YYYY.MM'],
  de: ['MM/YYYY', 'MM.YYYY', 'MMMM YYYY', 'YYYY-MM'],
  fr: ['MMMM YYYY', 'MM/YYYY', 'YYYY-MM'],
  ja: ['YYYY年M月', 'YYYY/MM', 'YYYY.MM'],
};
const signs = ['–', '-', '—'] as const;

function redate(text: string, random: Random): string {
  const { sections, language } = new CleanResume('', text);
  const format = random.choose(monthFormats[language] ?? ['MM/YYYY']);
  const sign = random.choose(signs);
  const edits: TextEdit[] = [];
  for (const { section, start } of sections) {
    for (const range of section.dates) {
      for (const point of [range.start, range.end]) {
        const newText = point?.date?.month === undefined ? undefined : formatDate(point.date, format, language);
        if (point && newText !== undefined) edits.push(replace(shiftSpan(point.span, start), newText));
      }
      if (range.separator) edits.push(replace(shiftSpan(range.separator.span, start), sign));
    }
  }
  return applyEdits(text, edits);
}

function underline(marks: string, title: string): string {
  return `${title}\n${(marks === '#' ? '=' : '-').repeat(Math.max(3, title.length))}`;
}
