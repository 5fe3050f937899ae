import type { DateFault, DatePoint } from '../model/dates.ts';
import { daysInMonth } from './dateFormat.ts';
import { formatDate, swappedFormats } from './formatDate.ts';
import { dateFormats } from './formats/index.ts';
import type { Line } from './line.ts';
import type { RangeEnd } from './rangeEnds.ts';
import type { Reading } from './readings.ts';
import type { Token } from './tokens.ts';

/** One end of a range as the model has it. `others` are the languages of the range's other end. */
export function pointOf(line: Line, reading: Reading, others: readonly string[] = [], expected = false): DatePoint {
  const { tokens, text } = line;
  const span = { from: (tokens[reading.first] as Token).from, to: (tokens[reading.next - 1] as Token).to };
  const language = chooseLanguage(line, reading.languages, others);
  const point: WritablePoint = { span, text: text.slice(span.from, span.to), format: reading.format.id };
  if (reading.fault) point.fault = faultOf(reading, language ?? line.language);
  else point.date = reading.date;
  if (language !== undefined) point.language = language;
  if (expected) point.expected = true;
  return point;
}

/** The end of a range that is not over; `at` is where an end would stand if there were a word for it. */
export function presentPoint(line: Line, end: RangeEnd | undefined, at: number, others: readonly string[] = []): DatePoint {
  if (end?.kind !== 'present') return { span: { from: at, to: at }, text: '', present: true, format: 'present' };
  const span = { from: (line.tokens[end.first] as Token).from, to: (line.tokens[end.next - 1] as Token).to };
  const language = chooseLanguage(line, end.languages, others);
  return { span, text: line.text.slice(span.from, span.to), present: true, format: 'present', ...(language && { language }) };
}

type WritablePoint = { -readonly [Key in keyof DatePoint]: DatePoint[Key] };

/** Where only one end tells whether the day comes first, the other end follows it. */
export function agreeOnOrder(reading: Reading, other: Reading): Reading {
  const swapped = swappedFormats.get(reading.format.id);
  const { month, day, year } = reading.date;
  if (swapped === undefined || month === undefined || day === undefined || day > 12) return reading;
  if (!monthFirst.has(other.format.id)) return reading;
  const format = dateFormats.find(({ id }) => id === swapped);
  return format ? { ...reading, format, date: { year, month: day, day: month } } : reading;
}

const monthFirst: ReadonlySet<string> = new Set(swappedFormats.values());

function chooseLanguage({ language }: Line, languages: readonly string[], others: readonly string[]): string | undefined {
  if (languages.length === 0) return undefined;
  if (languages.includes(language)) return language;
  return languages.find((candidate) => others.includes(candidate)) ?? (languages.includes('en') ? 'en' : languages[0]);
}

/** The last day of the month for a day that it does not have; month and day exchanged where that makes a date. */
function faultOf({ fault = 'no-such-month', suggestion, date, format }: Reading, language: string): DateFault {
  const { year, month = 0, day = 0 } = date;
  const right =
    fault === 'no-such-day'
      ? { year, month, day: daysInMonth(year, month) }
      : day >= 1 && day <= 12
        ? { year, month: day, day: month }
        : undefined;
  const spelling = suggestion ?? (right && formatDate(right, format.id, language));
  return spelling === undefined ? { kind: fault } : { kind: fault, suggestion: spelling };
}
