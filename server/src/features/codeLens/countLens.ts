import * as l10n from '@vscode/l10n';
import { type Span, shiftSpan } from '../../model/span.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { CodeLens, CodeLensSource } from './codeLens.ts';
import { placeEntries } from './entryPlaces.ts';
import { problemsIn } from './problemsIn.ts';

/** “6 bullets” and “2 problems” above each entry, and the same with the number of entries above its section. */
export const countLens: CodeLensSource = (snapshot, place) => {
  const entries = placeEntries(place);
  const { heading, text } = place.section;
  if (entries.length === 0) return [];
  const ofSection = heading
    ? [
        { span: shiftSpan(heading.span, place.start), title: countEntries(entries.length) },
        ...problemLens(snapshot, shiftSpan(heading.span, place.start), { from: place.start, to: place.start + text.length }),
      ]
    : [];
  const ofEntries = entries.flatMap(({ entry, span, header }) => [
    // A degree without bullets lacks nothing.
    ...(entry.bullets.length > 0 || place.section.kind === 'work' ? [{ span: header, title: countBullets(entry.bullets.length) }] : []),
    ...problemLens(snapshot, header, span),
  ]);
  return [...ofSection, ...ofEntries];
};

/** Choosing it shows the first of them. */
function problemLens(snapshot: Snapshot, span: Span, within: Span): CodeLens[] {
  const problems = problemsIn(snapshot, within);
  const [first] = problems;
  return first ? [{ span, title: countProblems(problems.length), action: { kind: 'show', span: first.span } }] : [];
}

function countEntries(count: number): string {
  return count === 1 ? l10n.t('1 entry') : l10n.t('{0} entries', count);
}

function countBullets(count: number): string {
  return count === 1 ? l10n.t('1 bullet') : l10n.t('{0} bullets', count);
}

function countProblems(count: number): string {
  return count === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', count);
}
