import * as l10n from '@vscode/l10n';
import type { Section, SkillMention } from '../model/resume.ts';
import { type Span, sliceSpan } from '../model/span.ts';
import type { Fix } from './defineRule.ts';

/**
 * The fix that takes the item at `index` of the section's skills out of its list, with one separator, or the list's line with it where it is alone there.
 * `isSame` says that the text stands elsewhere too; otherwise, and where a remark in parentheses would go as well, the
 * fix is not safe. Undefined where the list is laid out in a way that we don't see through.
 */
export function removeSkill(section: Section, index: number, isSame: boolean): Fix | undefined {
  const mention = section.skills[index];
  const span = mention && findRemoval(section, mention, index);
  if (!span) return undefined;
  const loses = !isSame || /[([（]/u.test(sliceSpan(section.text, span));
  const fix = { title: l10n.t('Remove “{0}”', mention.text), edits: [{ span, newText: '' }] };
  return loses ? fix : { ...fix, safe: true };
}

function findRemoval(section: Section, mention: SkillMention, index: number): Span | undefined {
  const { text } = section;
  const own = withMarks(text, mention.span);
  if (sliceSpan(text, mention.span) !== mention.text || isInTable(text, own.from)) return undefined;
  const before = section.skills[index - 1];
  if (before) {
    const end = withMarks(text, before.span).to;
    if (isSeparator(text.slice(end, own.from)) && endsItem(text, own.to)) return { from: end, to: own.to };
  }
  const after = section.skills[index + 1];
  if (after) {
    const start = withMarks(text, after.span).from;
    if (isSeparator(text.slice(own.to, start))) return { from: own.from, to: start };
  }
  return wholeBullet(section, own);
}

/** With the emphasis that encloses exactly this item. */
function withMarks(text: string, { from, to }: Span): Span {
  let width = 0;
  while (width < 3 && '*_`'.includes(text.charAt(to + width) || ' ') && text.charAt(from - 1 - width) === text.charAt(to + width))
    width += 1;
  return { from: from - width, to: to + width };
}

/** One separator, on the same line. */
function isSeparator(gap: string): boolean {
  return /^[ \t]*[,;|/•·，、；][ \t]*(?:(?:and|und|et|y|e)[ \t]+)?$|^[ \t]+(?:and|&|und|et|y|e)[ \t]+$/u.test(gap);
}

/** Nothing that belongs to the item follows it. */
function endsItem(text: string, to: number): boolean {
  return /^[ \t]*(?:$|[\n.,;|/•·，、；。]|(?:and|&)[ \t])/u.test(text.slice(to, to + 10));
}

/** Whether a bar opens the line. Of a line that is longer than any list we don't know, and leave it alone. */
function isInTable(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - longestLine), offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.length === longestLine || line.trimStart().startsWith('|');
}

const longestLine = 2000;

/** The bullet with its line, where it holds nothing else and no list hangs from it. */
function wholeBullet({ text, bullets }: Section, own: Span): Span | undefined {
  const index = bullets.findIndex(({ prose }) => prose.span.from <= own.from && own.to <= prose.span.to);
  const bullet = bullets[index];
  if (!bullet || (bullets[index + 1]?.depth ?? 0) > bullet.depth) return undefined;
  const from = text.lastIndexOf('\n', bullet.span.from - 1) + 1;
  const lineEnd = text.indexOf('\n', own.to);
  if (lineEnd < 0) return undefined;
  const rest = text.slice(bullet.marker.to, own.from) + text.slice(own.to, lineEnd);
  return text.slice(from, bullet.marker.from).trim() === '' && rest.trim() === '' ? { from, to: lineEnd + 1 } : undefined;
}
