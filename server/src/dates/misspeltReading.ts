import { dateFormats } from './formats/index.ts';
import type { Line } from './line.ts';
import { nearestMonth } from './misspeltMonth.ts';
import type { Reading } from './readings.ts';
import { digitsOf, type Token } from './tokens.ts';

/** A month that is no month but nearly one, with a year after it: "Sepp 2021", "Febuary, 2020". */
export function misspeltReadingAt({ text, tokens, language }: Line, first: number): Reading | undefined {
  const word = tokens[first];
  if (word?.kind !== 'word' || word.meaning?.month) return undefined;
  const mark = tokens[first + 1];
  const next = mark?.text === ',' || mark?.text === '.' ? first + 3 : first + 2;
  const year = tokens[next - 1];
  if (!year || !isYear(year)) return undefined;
  const format = formats.get(next === first + 3 ? (mark?.text ?? '') : '');
  if (!format) return undefined;
  const month = nearestMonth(text.slice(word.from, word.to), language);
  if (month === undefined) return undefined;
  const suggestion = month + text.slice(word.to, year.to);
  return { first, next, format, date: { year: year.value }, languages: [], fault: 'misspelt-month', suggestion };
}

/** By the mark between month and year. */
const formats = new Map(
  ['MMMM YYYY', 'MMMM, YYYY', 'MMM. YYYY'].map((id, index) => [
    ['', ',', '.'][index] ?? '',
    dateFormats.find((format) => format.id === id),
  ]),
);

function isYear(token: Token): boolean {
  return token.kind === 'number' && digitsOf(token) === 4 && token.value >= 1900 && token.value <= 2099;
}
