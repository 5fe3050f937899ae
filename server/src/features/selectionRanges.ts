import { allEntries } from '../model/entries.ts';
import type { Prose } from '../model/prose.ts';
import type { Entry, Link, PlacedSection } from '../model/resume.ts';
import { type Span, shiftSpan, spanContains } from '../model/span.ts';
import type { Snapshot } from '../snapshot.ts';
import { allProse } from '../text/allProse.ts';
import { sourceSpan } from '../text/prose.ts';
import { employerGroups } from './entryGroups.ts';
import { placeAt } from './places.ts';
import { skillUseAt } from './skillUses.ts';

/**
 * What a selection grows to from an offset, each step holding the one before and more: word, phrase, sentence, bullet, entry,
 * employer, section, document. Never empty.
 */
export function selectionRangesAt({ text, resume }: Snapshot, offset: number): Span[] {
  const whole = { from: 0, to: text.length };
  const place = placeAt(resume, offset);
  const steps = place ? stepsIn(place, offset) : [];
  return nest(
    [...steps, whole].filter(({ from, to }) => from <= offset && offset <= to && from < to),
    whole,
  );
}

/** From the smallest on, those that hold all before them. */
function nest(spans: readonly Span[], whole: Span): Span[] {
  const nested: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const last = nested.at(-1);
    if (!last || (spanContains(span, last) && span.to - span.from > last.to - last.from)) nested.push(span);
  }
  return nested.length > 0 ? nested : [whole];
}

function stepsIn(place: PlacedSection, offset: number): Span[] {
  const { section, start } = place;
  const at = offset - start;
  const prose = allProse(section).find(({ span }) => span.from <= at && at <= span.to);
  const skill = skillUseAt(place, offset);
  const steps = [
    ...(skill ? [skill.span] : []),
    ...(prose ? stepsInProse(prose, at) : []),
    ...section.links.filter((link) => holds(link.span, at)).flatMap(stepsOfLink),
    ...section.dates.flatMap(({ span, start: first, end }) => [span, ...[first, end].flatMap((point) => point?.span ?? [])]),
    ...section.bullets.flatMap(({ span, prose: { span: words } }) => [words, span]),
    ...section.headings.map(({ span }) => span),
    ...employerGroups(allEntries(section)).flatMap(stepsOfGroup),
    { from: 0, to: section.text.trimEnd().length },
    { from: 0, to: section.text.length },
  ];
  return steps.filter((span) => holds(span, at)).map((span) => shiftSpan(span, start));
}

function holds({ from, to }: Span, at: number): boolean {
  return from <= at && at <= to;
}

function stepsOfLink({ textSpan, targetSpan, span }: Link): Span[] {
  return [textSpan, ...(targetSpan ? [targetSpan] : []), span];
}

function stepsOfGroup(entries: readonly Entry[]): Span[] {
  const first = entries[0]?.span.from ?? 0;
  const last = entries.at(-1)?.span.to ?? 0;
  return [...entries.flatMap(stepsOfEntry), { from: first, to: last }];
}

function stepsOfEntry({ span, header, organization, role, title, location, bullets }: Entry): Span[] {
  const fields = [organization, role, title, location].flatMap((field) => field?.span ?? []);
  const list = bullets[0] ? [{ from: bullets[0].span.from, to: bullets.at(-1)?.span.to ?? bullets[0].span.to }] : [];
  return [...fields, header, ...list, span];
}

/** Word, phrase, sentence, and all of it. */
function stepsInProse(prose: Prose, at: number): Span[] {
  const plain = plainOffset(prose, at);
  const steps = [wordSpan, phraseSpan, sentenceSpan].map((find) => find(prose.plain, plain));
  const spans = steps.flatMap(({ from, to }) => (from < to ? [withMarks(prose, sourceSpan(prose, from, to))] : []));
  return [...spans, prose.span];
}

/** With the marks that open at its start and close inside it, or the other way round: “**Engineer**, Acme”, not “Engineer**, Acme”. */
function withMarks({ runs, span: { from, to } }: Prose, span: Span): Span {
  const first = runs.findIndex((run) => run.from === span.from);
  const last = runs.findIndex((run) => run.to === span.to);
  const closesInside = first >= 0 && (runs[first]?.to ?? 0) < span.to;
  const opensInside = last >= 0 && (runs[last]?.from ?? 0) > span.from;
  return {
    from: closesInside ? Math.min(span.from, runs[first - 1]?.to ?? from) : span.from,
    to: opensInside ? Math.max(span.to, runs[last + 1]?.from ?? to) : span.to,
  };
}

/** The offset in the plain text of one in the source. */
function plainOffset({ runs, plain }: Prose, at: number): number {
  const run = runs.find(({ to }) => at <= to);
  if (!run) return plain.length;
  return Math.max(run.plainFrom, Math.min(run.plainTo, run.plainFrom + at - run.from));
}

function wordSpan(plain: string, at: number): Span {
  return grow(plain, at, (index) => !/[\p{L}\p{N}\p{M}_'’+#-]/u.test(plain.charAt(index)) && !isSurrogate(plain, index));
}

function phraseSpan(plain: string, at: number): Span {
  return grow(plain, at, (index) => /[,;:()|–—•·]/.test(plain.charAt(index)) || endsSentence(plain, index));
}

/** Without the full stop that ends it: that comes with all of the text. */
function sentenceSpan(plain: string, at: number): Span {
  const { from, to } = grow(plain, at, (index) => endsSentence(plain, index));
  return { from, to: endsSentence(plain, to) ? to + 1 : to };
}

/** A mark that ends a sentence, and no part of a number, an address, a date or a name. */
function endsSentence(plain: string, index: number): boolean {
  const mark = plain.charAt(index);
  if ('。！？'.includes(mark)) return mark !== '';
  return /[.!?]/.test(mark) && /^(?:$|\s+(?![\d\p{Ll}])|\s*$)/u.test(plain.slice(index + 1, index + 4));
}

function isSurrogate(plain: string, index: number): boolean {
  const code = plain.charCodeAt(index);
  return code >= 0xd800 && code < 0xe000;
}

/** From an offset to the next stop on both sides, without white space at the ends. */
function grow(plain: string, at: number, isStop: (index: number) => boolean): Span {
  let from = at;
  let to = at;
  while (from > 0 && !isStop(from - 1)) from -= 1;
  while (to < plain.length && !isStop(to)) to += 1;
  while (from < at && /\s/.test(plain.charAt(from))) from += 1;
  while (to > at && /\s/.test(plain.charAt(to - 1))) to -= 1;
  return { from, to };
}
