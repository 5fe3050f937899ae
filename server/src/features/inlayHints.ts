import * as l10n from '@vscode/l10n';
import { allEntries } from '../model/entries.ts';
import type { PlacedSection } from '../model/resume.ts';
import type { Span } from '../model/span.ts';
import type { Snapshot } from '../snapshot.ts';
import { timeSpent, writeTime } from './timeSpent.ts';

/** A short text that the editor shows behind a place of the document, which does not become part of it. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  /** What the label leaves open, for a person who asks. */
  readonly tooltip: string;
}

/**
 * How long each role or degree was, behind its dates, and how much time a section covers, behind its heading: those in a span
 * of the document, in order. Nothing where months are unknown, or where the person has written the duration already.
 */
export function listInlayHints(snapshot: Snapshot, span: Span): InlayHint[] {
  const { resume, config } = snapshot;
  const { durations, totals } = config.inlayHints;
  return resume.sections
    .filter(({ section, start }) => section.kind !== 'basics' && start <= span.to && span.from <= start + section.text.length)
    .flatMap((place) => [...(totals ? totalHint(snapshot, place) : []), ...(durations ? durationHints(snapshot, place) : [])])
    .filter(({ offset }) => span.from <= offset && offset <= span.to);
}

function durationHints({ today }: Snapshot, { section, start }: PlacedSection): InlayHint[] {
  const hints = new Map<number, InlayHint>();
  for (const { dates } of allEntries(section)) {
    const time = dates?.end && !dates.duration ? timeSpent([dates], today) : undefined;
    if (!dates || !time?.exact) continue;
    const offset = start + behind(section.text, dates.span.to);
    const tooltip = dates.end?.present
      ? l10n.t('Up to now. The first and the last month are both counted.')
      : l10n.t('The first and the last month are both counted.');
    hints.set(offset, { offset, label: writeTime(time), tooltip });
  }
  return [...hints.values()].sort((a, b) => a.offset - b.offset);
}

/** Brackets and marks of emphasis belong to the dates that they enclose. */
function behind(text: string, at: number): number {
  let end = at;
  while (end < at + 4 && closing.has(text[end] ?? '')) end += 1;
  return end;
}

const closing: ReadonlySet<string> = new Set([')', '*', '_', '）', '】']);

/** Where there are two dated entries or more. */
function totalHint({ today }: Snapshot, { section, start }: PlacedSection): InlayHint[] {
  const ranges = section.entries.flatMap(({ dates }) => (dates?.start && dates.end ? [dates] : []));
  const time = timeSpent(ranges, today);
  if (!section.heading || !time || ranges.length < 2) return [];
  const end = section.text.indexOf('\n', section.heading.prose.span.to);
  const line = section.text.slice(0, end < 0 ? section.text.length : end).trimEnd();
  const tooltip = l10n.t('The time that the {0} entries of this section cover. Months that overlap are counted once.', ranges.length);
  return [{ offset: start + line.length, label: l10n.t('Total: {0}', writeTime(time)), tooltip }];
}
