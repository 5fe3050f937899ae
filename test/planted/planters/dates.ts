import { dateFormats, formatDate, monthIndex } from '../../../server/src/dates/index.ts';
import type { DatePoint, DateRange, PartialDate } from '../../../server/src/model/dates.ts';
import type { SectionKind } from '../../../server/src/model/resume.ts';
import { type Span, shiftSpan } from '../../../server/src/model/span.ts';
import { type CleanResume, type PlacedEntry, replace } from '../cleanResume.ts';
import type { Plant, Planter } from '../planter.ts';
import type { Random } from '../random.ts';

export const datePlanters: readonly Planter[] = [
  {
    rule: 'missing-date',
    plant(resume, random) {
      const dated = random.pick(datedEntries(resume, 'work', 'education', 'projects', 'volunteer'));
      if (!dated) return undefined;
      const { from, to } = dated.at(dated.range.span);
      const before = /[*_(, ]*$/.exec(resume.text.slice(0, from))?.[0].length ?? 0;
      const after = /^[*_)]*/.exec(resume.text.slice(to))?.[0].length ?? 0;
      return { edits: [replace({ from: from - before, to: to + after }, '')], where: 'anywhere' };
    },
  },
  {
    rule: 'invalid-date',
    plant(resume, random) {
      const { point, at } = pickPoint(resume, random) ?? {};
      const year = point?.date?.year ?? 2020;
      const byLanguage: Readonly<Record<string, readonly [string, ...string[]]>> = {
        en: [`13/${year}`, `31 February ${year}`, `Feb 30, ${year}`, `Sepp ${year}`, `Febuary ${year}`, `31 June ${year}`],
        de: [`13/${year}`, `30.02.${year}`, `Septmber ${year}`, `Feburar ${year}`, `00/${year}`],
        fr: [`13/${year}`, `31 juin ${year}`, `setpembre ${year}`, `30/02/${year}`],
        ja: [`${year}年13月`, `${year}年0月`, `${year}年2月30日`],
      };
      return at && { edits: [replace(at, random.choose(byLanguage[resume.language] ?? [`13/${year}`]))] };
    },
  },
  {
    rule: 'ambiguous-date',
    plant(resume, random) {
      if (resume.language !== 'en') return undefined;
      const { point, at } = pickPoint(resume, random) ?? {};
      if (!at) return undefined;
      const [one, other] = random.shuffle(['03', '04', '05', '07', '09', '11', '12']);
      return { edits: [replace(at, `${one}${random.choose(['/', '-'])}${other}/${point?.date?.year}`.replace(/-(\d+)\//, '-$1-'))] };
    },
  },
  { rule: 'date-format', plant: plantDateFormat },
  {
    rule: 'date-separator',
    plant(resume, random) {
      const ranges = resume.sections.flatMap(({ section, start }) => section.dates.map((range) => ({ range, start })));
      const { range, start } = random.pick(ranges) ?? {};
      const separator = range?.separator;
      if (start === undefined || !separator || ranges.filter((other) => other.range.separator).length < 3) return undefined;
      const others = ['-', '–', '—', '~', ...(resume.language === 'en' ? ['to'] : [])].filter((sign) => sign !== separator.text);
      return { edits: [replace(shiftSpan(separator.span, start), random.pick(others) ?? '~')], where: 'anywhere' };
    },
  },
  {
    rule: 'present-word',
    plant(resume, random) {
      const current = datedEntries(resume, 'work', 'education').find(({ range }) => range.end?.present);
      const words: Readonly<Record<string, readonly string[]>> = {
        en: ['Current', 'Now', 'heute', 'actualidad', 'Today', 'ongoing'],
        de: ['Present', 'jetzt', 'now', 'actuel'],
        fr: ['Present', 'heute', 'maintenant', 'présent'],
        ja: ['Present', 'heute', 'Current'],
      };
      const word = random.pick(words[resume.language] ?? ['Present']);
      // Beside the usual word another one of the language, on its own one of another language.
      const isForeign = word !== undefined && !(words[resume.language] ?? []).slice(0, 2).includes(word);
      const ended = random.pick(datedEntries(resume, 'work', 'education').filter(({ range }) => range.end?.date));
      const chosen = isForeign && random.next() < 0.3 && !/Today|ongoing|maintenant|présent|jetzt/.test(word) ? current : ended;
      const point = chosen?.range.end;
      return chosen && point && word ? { edits: [replace(chosen.at(point.span), word)], where: 'anywhere' } : undefined;
    },
  },
  {
    rule: 'reversed-range',
    plant(resume, random) {
      const dated = random.pick(datedEntries(resume, 'work', 'education', 'projects', 'volunteer').filter(({ range }) => range.end?.date));
      const { start, end } = dated?.range ?? {};
      if (!dated || !start || !end || start.text === end.text) return undefined;
      return { edits: [replace(dated.at(start.span), end.text), replace(dated.at(end.span), start.text)] };
    },
  },
  {
    rule: 'future-date',
    plant(resume, random) {
      const dated = random.pick(datedEntries(resume, 'work', 'education', 'projects').filter(({ range }) => range.end));
      const point = dated?.range.start;
      if (!dated || !point?.date) return undefined;
      const later = { ...point.date, year: 2025 + random.below(5) };
      const newText = formatDate(later, point.format, point.language ?? resume.language);
      return newText === undefined ? undefined : { edits: [replace(dated.at(point.span), newText)] };
    },
  },
  {
    rule: 'date-order',
    plant(resume, random) {
      const kind = random.choose(['work', 'education'] as const);
      const [one, other] = random.shuffle(datedEntries(resume, kind));
      if (resume.language === 'ja' || !one || !other) return undefined;
      const write = (to: Dated, from: Dated) =>
        replace(to.at(to.range.span), resume.text.slice(from.at(from.range.span).from, from.at(from.range.span).to));
      return { edits: [write(one, other), write(other, one)], where: 'anywhere' };
    },
  },
  {
    rule: 'date-overlap',
    plant: (resume, random) => moveEnd(resume, random, ({ newer }) => (monthOf(newer.range.start) ?? 0) + 4 + random.below(12)),
  },
  {
    rule: 'date-gap',
    plant: (resume, random) => moveEnd(resume, random, ({ newer }) => (monthOf(newer.range.start) ?? 0) - 9 - random.below(10)),
  },
];

interface Dated extends PlacedEntry {
  readonly range: DateRange;
  /** In the document. */
  at(span: Span): Span;
}

function datedEntries(resume: CleanResume, ...kinds: readonly SectionKind[]): Dated[] {
  return resume.entriesOf(...kinds).flatMap((placed) => {
    const { dates } = placed.entry;
    return dates ? [{ ...placed, range: dates, at: (span: Span) => shiftSpan(span, placed.place.start) }] : [];
  });
}

function pickPoint(resume: CleanResume, random: Random): { point: DatePoint; at: Span } | undefined {
  const dated = random.pick(datedEntries(resume, 'work', 'education', 'projects', 'volunteer'));
  const points = [dated?.range.start, dated?.range.end].filter((point) => point?.date);
  const point = random.pick(points);
  return dated && point && { point, at: dated.at(point.span) };
}

/** Another way to write one of the dates that are known to the month. */
function plantDateFormat(resume: CleanResume, random: Random): Plant | undefined {
  const { point, at } = pickPoint(resume, random) ?? {};
  if (!point?.date?.month || !at) return undefined;
  const ids = resume.language === 'ja' ? ['YYYY/MM', 'YYYY.MM', 'YYYY-MM'] : ['MMM YYYY', 'MMMM YYYY', 'MM/YYYY', 'YYYY-MM', 'MM.YYYY'];
  const known = dateFormats.filter(({ id }) => ids.includes(id));
  const language = point.language ?? resume.language;
  const written = resume.sections.flatMap(({ section }) => section.dates.flatMap(({ start, end }) => [start, end]));
  const months = written.filter((other) => other?.date?.month !== undefined);
  const newText = formatDate(point.date, random.pick(known)?.id ?? '', language);
  // “May 2020” is written in two forms at once, and one among few dates is no exception.
  const isOther = newText !== undefined && newText.length !== point.text.length && point.date.month !== 5;
  return isOther && months.length >= 6 ? { edits: [replace(at, newText)] } : undefined;
}

/** Gives an employment another end, as far as the next one allows. */
function moveEnd(resume: CleanResume, random: Random, choose: (pair: { older: Dated; newer: Dated }) => number): Plant | undefined {
  const work = datedEntries(resume, 'work');
  const index = 1 + random.below(Math.max(1, work.length - 1));
  const [newer, older] = [work[index - 1], work[index]];
  const end = older?.range.end;
  if (!newer || !older || !end?.date?.month) return undefined;
  const month = choose({ older, newer });
  const [first, last] = [monthOf(older.range.start) ?? 0, monthOf(newer.range.end) ?? 3000 * 12];
  if (month <= first || month >= last) return undefined;
  const date: PartialDate = { year: Math.floor(month / 12), month: (month % 12) + 1 };
  const newText = formatDate(date, end.format, end.language ?? resume.language);
  const others = datedEntries(resume, 'education', 'projects', 'volunteer');
  const from = Math.min(month, monthOf(end) ?? month);
  // What study or a project fills is no gap, and a side job is no clash.
  const isTold = others.some(
    ({ range }) => lastMonth(range) >= from && (monthOf(range.start) ?? 0) <= Math.max(month, monthOf(end) ?? month),
  );
  const isSide = [newer, older].some(({ entry }) => /student|assist|volunteer|fellow/i.test(entry.role?.text ?? ''));
  return newText === undefined || isTold || isSide ? undefined : { edits: [replace(older.at(end.span), newText)], where: 'anywhere' };
}

/** A year alone goes on to its December. */
function lastMonth({ start, end }: DateRange): number {
  const last = end ?? start;
  return last?.date ? (monthIndex(last.date) ?? last.date.year * 12 + 11) : 3000 * 12;
}

function monthOf(point: DatePoint | undefined): number | undefined {
  return point?.date && (monthIndex(point.date) ?? point.date.year * 12);
}
