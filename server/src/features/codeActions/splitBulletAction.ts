import * as l10n from '@vscode/l10n';
import type { Bullet, Section } from '../../model/resume.ts';
import { type Span, shiftSpan, sliceSpan } from '../../model/span.ts';
import type { Snapshot } from '../../snapshot.ts';
import { runAt, sourceSpan } from '../../text/prose.ts';
import { placeAt } from '../places.ts';
import type { CodeAction } from './codeAction.ts';

/** Makes two bullets of a long one, where one of its sentences or semicolons ends that is nearest to its middle. */
export function splitBulletAction({ resume }: Snapshot, span: Span): CodeAction | undefined {
  const place = placeAt(resume, span.from);
  const at = span.from - (place?.start ?? 0);
  // Of nested bullets the inner one.
  const bullet = place?.section.bullets.findLast((one) => one.span.from <= at && at <= one.span.to);
  const joint = bullet && findJoint(bullet);
  if (!place || !bullet || !joint) return undefined;
  const { section, start } = place;
  const gap = sourceSpan(bullet.prose, joint.from, joint.to);
  if (sliceSpan(section.text, gap).trim() !== bullet.prose.plain.slice(joint.from, joint.to).trim()) return undefined;
  const next = sourceSpan(bullet.prose, joint.to, joint.to + 1);
  const letter = sliceSpan(section.text, next);
  const newText = `${lineStart(section, bullet)}${letter.toLocaleUpperCase(resume.language)}`;
  const edits = [{ span: shiftSpan({ from: gap.from, to: next.to }, start), newText }];
  return { kind: 'refactor', title: l10n.t('Split this bullet in two'), preferred: false, diagnostics: [], edits };
}

/** Fewer words need no second bullet. */
const fewestWords = 8;

/** The mark and the white space that the new bullet takes the place of, as plain offsets: a full stop stays, a semicolon goes. */
function findJoint({ prose }: Bullet): Span | undefined {
  const { plain } = prose;
  if (plain.split(/\s+/).length < fewestWords) return undefined;
  const joints = [...plain.matchAll(/[.!?;](?=\s+[\p{L}\d])\s+/gu)].flatMap(({ 0: mark, index }) => {
    const run = runAt(prose, index);
    const isOpen = run?.kind === 'text' && run === runAt(prose, index + mark.length) && !run.bold && !run.italic && !run.linked;
    const from = mark.startsWith(';') ? index : index + 1;
    const isSentence = mark.startsWith(';') || /^\p{Lu}/u.test(plain.slice(index + mark.length));
    return isOpen && isSentence && !abbreviation.test(plain.slice(Math.max(0, index - 8), index + 1))
      ? [{ from, to: index + mark.length }]
      : [];
  });
  const middle = plain.length / 2;
  return joints.sort((a, b) => Math.abs(a.from - middle) - Math.abs(b.from - middle))[0];
}

/** “e.g.”, “Inc.”, an initial, a month: no end of a sentence. */
const abbreviation =
  /(?:^|[\s(.])(?:\p{L}|[ei]\.g|etc|vs|cf|ca|approx|Inc|Ltd|Co|Corp|Dr|Mr|Ms|Mrs|Prof|St|No|Nr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** The line break, indentation and marker of the next bullet in the same list; a number counts on. */
function lineStart({ text }: Section, { marker, markerText, span, ordered, prose }: Bullet): string {
  const line = text.lastIndexOf('\n', span.from - 1) + 1;
  const indent = text.slice(line, marker.from);
  const number = ordered ? `${Number.parseInt(markerText, 10) + 1}${markerText.replace(/^\d+/, '')}` : markerText;
  const space = text.slice(marker.to, prose.span.from);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return `${lineEnd}${/^[\s>]*$/.test(indent) ? indent : ''}${number}${/^[ \t]+$/.test(space) ? space : ' '}`;
}
