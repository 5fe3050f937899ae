import type { Prose, ProseRun } from '../model/prose.ts';
import type { Span } from '../model/span.ts';

/**
 * The source range of a stretch of plain text, relative to the section. Inside an entity or an escape it widens to the
 * whole of it.
 */
export function sourceSpan(prose: Prose, plainFrom: number, plainTo: number): Span {
  const first = runAt(prose, plainFrom);
  if (!first) return { from: prose.span.from, to: prose.span.from };
  const last = plainTo > plainFrom ? (runAt(prose, plainTo - 1) ?? first) : first;
  const from = isVerbatim(first) ? first.from + plainFrom - first.plainFrom : first.from;
  const to = isVerbatim(last) ? last.from + plainTo - last.plainFrom : last.to;
  return { from, to: Math.max(from, to) };
}

/** The plain offset of a character of the source, given relative to the section; of markup, that of the text after it. */
export function plainOffset(prose: Prose, offset: number): number {
  const run = prose.runs.find(({ to }) => offset < to);
  if (!run) return prose.plain.length;
  return isVerbatim(run) ? run.plainFrom + Math.max(0, offset - run.from) : run.plainFrom;
}

/**
 * The plain text with everything that is not prose (code, addresses) masked by U+FFFC, so that offsets stay and words
 * on both sides stay apart.
 */
export function wordsOnly(prose: Prose): string {
  if (prose.runs.every((run) => run.kind === 'text')) return prose.plain;
  let words = maskedWords.get(prose);
  if (words === undefined) {
    words = prose.runs
      .map((run) => (run.kind === 'text' ? prose.plain.slice(run.plainFrom, run.plainTo) : '\uFFFC'.repeat(run.plainTo - run.plainFrom)))
      .join('');
    maskedWords.set(prose, words);
  }
  return words;
}

/** One string for all rules that ask, whose memories then find it at once. */
const maskedWords = new WeakMap<Prose, string>();

/** Likewise, with links and single words in bold or italics masked too: those are mostly names. */
export function unlinkedWords(prose: Prose): string {
  const words = wordsOnly(prose);
  if (!prose.runs.some(({ linked, bold, italic }) => linked || bold || italic)) return words;
  return prose.runs
    .map((run) => {
      const text = words.slice(run.plainFrom, run.plainTo);
      return isName(run, text) ? '\uFFFC'.repeat(text.length) : text;
    })
    .join('');
}

function isName({ linked, bold, italic }: ProseRun, text: string): boolean {
  return linked === true || ((bold === true || italic === true) && !/\S\s+\S/.test(text));
}

/** Whether a run stands in the source as a reader sees it, character by character. */
export function isVerbatim(run: ProseRun): boolean {
  return run.to - run.from === run.plainTo - run.plainFrom;
}

/** The run that holds a plain offset, the last one for an offset after the end. */
export function runAt(prose: Prose, plain: number): ProseRun | undefined {
  const { runs } = prose;
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as ProseRun).plainTo <= plain) low = middle + 1;
    else high = middle;
  }
  return runs[low];
}

/** A stretch of the prose by plain offsets, without white space at its ends. */
export function subProse(prose: Prose, plainFrom: number, plainTo: number): Prose {
  let from = plainFrom;
  let to = plainTo;
  while (from < to && isSpace(prose.plain, from)) from += 1;
  while (to > from && isSpace(prose.plain, to - 1)) to -= 1;
  if (from === 0 && to === prose.plain.length) return prose;
  const runs: ProseRun[] = [];
  for (const run of prose.runs) {
    if (run.plainTo <= from || run.plainFrom >= to) continue;
    runs.push(clipRun(run, from, to));
  }
  return { span: sourceSpan(prose, from, to), plain: prose.plain.slice(from, to), runs };
}

/** Two stretches that follow each other as one, a space between them. */
export function joinProse(first: Prose, second: Prose): Prose {
  const at = first.plain.length + 1;
  const space: ProseRun = { kind: 'text', plainFrom: at - 1, plainTo: at, from: first.span.to, to: second.span.from };
  const runs = second.runs.map((run) => ({ ...run, plainFrom: run.plainFrom + at, plainTo: run.plainTo + at }));
  return {
    span: { from: first.span.from, to: second.span.to },
    plain: `${first.plain} ${second.plain}`,
    runs: [...first.runs, space, ...runs],
  };
}

function clipRun(run: ProseRun, from: number, to: number): ProseRun {
  if (from === 0 && run.plainTo <= to) return run;
  const plainFrom = Math.max(run.plainFrom, from);
  const plainTo = Math.min(run.plainTo, to);
  const verbatim = isVerbatim(run);
  const clipped = {
    kind: run.kind,
    plainFrom: plainFrom - from,
    plainTo: plainTo - from,
    from: verbatim ? run.from + plainFrom - run.plainFrom : run.from,
    to: verbatim ? run.to - (run.plainTo - plainTo) : run.to,
  };
  return styled(clipped, run);
}

/** A run with the style of another; most have none. Spreading would cost more than all the rest. */
export function styled(run: WritableRun, { bold, italic, linked }: Pick<ProseRun, 'bold' | 'italic' | 'linked'>): WritableRun {
  if (bold !== undefined) run.bold = bold;
  if (italic !== undefined) run.italic = italic;
  if (linked !== undefined) run.linked = linked;
  return run;
}

/** A run that is still being made. */
export type WritableRun = { -readonly [Key in keyof ProseRun]: ProseRun[Key] };

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
}
