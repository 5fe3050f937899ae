import { findDateRanges } from '../../dates/index.ts';
import type { Prose } from '../../model/prose.ts';
import type { PlacedSection, Resume } from '../../model/resume.ts';
import type { Omission } from '../exporter.ts';
import { isJsonList, isJsonObject, type JsonValue } from './json.ts';
import { isKeptAsItStands } from './readJsonResume.ts';

/** The parts of lines that have a word which no value of the JSON has. Dates and section headings are no text. */
export function findOmissions(resume: Resume, json: JsonValue): Omission[] {
  const known = new Set(stringsOf(json).flatMap(wordsOf));
  return resume.sections.flatMap((place) => {
    if (isKeptAsItStands(place.section.kind)) return [];
    const lineOf = countLines(place);
    return proseOf(place).flatMap((prose) => {
      const parts = withoutDates(prose.plain, resume.language).split(/[|｜•]|\s[–—-]\s|\t/u);
      const text = parts.filter((part) => isLost(part, known)).map((part) => part.trim());
      return text.length > 0 ? [{ line: lineOf(prose.span.from), text: text.join(' | ') }] : [];
    });
  });
}

/** A label such as “GPA:” is told by the field that its value is in. */
function isLost(part: string, known: ReadonlySet<string>): boolean {
  return wordsOf(part.replace(/^[^:：]{0,30}(?:：|:(?:\s|$))/u, '')).some((word) => !known.has(word));
}

function withoutDates(text: string, language: string): string {
  let rest = '';
  let from = 0;
  for (const { span, duration } of findDateRanges(text, language)) {
    rest += `${text.slice(from, span.from)} `;
    from = Math.max(span.to, duration?.span.to ?? 0);
  }
  return rest + text.slice(from);
}

function stringsOf(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return [value];
  if (isJsonList(value)) return value.flatMap(stringsOf);
  return isJsonObject(value) ? Object.values(value).flatMap(stringsOf) : [];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function proseOf({ section }: PlacedSection): Prose[] {
  const inner = section.headings.filter(({ span }) => span.from !== section.heading?.span.from).map(({ prose }) => prose);
  const all = [...inner, ...section.bullets.map(({ prose }) => prose), ...section.paragraphs];
  return all.sort((a, b) => a.span.from - b.span.from);
}

/** The line of each offset in a section, for offsets that only grow. */
function countLines({ section: { text }, startLine }: PlacedSection): (offset: number) => number {
  let line = startLine + 1;
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  };
}
