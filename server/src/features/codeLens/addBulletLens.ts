import * as l10n from '@vscode/l10n';
import type { Bullet, Entry, Section } from '../../model/resume.ts';
import type { CodeLensSource } from './codeLens.ts';
import { placeEntries } from './entryPlaces.ts';

/** “Add bullet” above each entry: begins a bullet behind its last one, in the same form. */
export const addBulletLens: CodeLensSource = ({ text }, place) =>
  placeEntries(place).flatMap(({ entry, header }) => {
    const written = writeBullet(place.section, entry, text.includes('\r\n') ? '\r\n' : '\n');
    if (!written) return [];
    const at = place.start + written.at;
    const edits = [{ span: { from: at, to: at }, newText: written.newText }];
    return [
      { span: header, title: l10n.t('Add bullet'), action: { kind: 'edit', edits: () => edits, cursor: at + written.newText.length } },
    ];
  });

/** Undefined where the entry stands in a table or in HTML, which holds no list. */
function writeBullet(section: Section, entry: Entry, lineBreak: string): { at: number; newText: string } | undefined {
  const last = entry.bullets[entry.bullets.length - 1];
  if (!last) return firstBullet(section, entry, lineBreak);
  const depth = entry.bullets.reduce((least, bullet) => Math.min(least, bullet.depth), last.depth);
  const model = entry.bullets.findLast((bullet) => bullet.depth === depth) as Bullet;
  const indentation = section.text.slice(section.text.lastIndexOf('\n', model.marker.from - 1) + 1, model.marker.from);
  if (!/^[\s>]*$/.test(indentation)) return undefined;
  const gap = /^[ \t]+/.exec(section.text.slice(model.marker.to, model.span.to))?.[0] ?? ' ';
  return { at: lineEnd(section.text, last.span.to), newText: `${lineBreak}${indentation}${nextMark(model)}${gap}` };
}

function firstBullet(
  { text, bullets }: Section,
  { header, layout }: Entry,
  lineBreak: string,
): { at: number; newText: string } | undefined {
  if (layout === 'table' || layout === 'html' || layout === 'definition' || layout === 'bullet') return undefined;
  const mark = bullets.find(({ ordered }) => !ordered)?.markerText ?? '-';
  return { at: lineEnd(text, header.to), newText: `${lineBreak}${lineBreak}${mark} ` };
}

/** “3.” after “2.”. */
function nextMark({ ordered, markerText }: Bullet): string {
  return ordered ? markerText.replace(/^\d+/, (number) => String(Number(number) + 1)) : markerText;
}

/** The end of the line that the last character before an offset stands on. */
function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text[end - 1] as string)) end -= 1;
  const newline = text.indexOf('\n', end);
  if (newline < 0) return text.length;
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}
