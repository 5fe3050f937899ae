import type { Section, SkillMention } from '../model/resume.ts';
import { type Span, sliceSpan, type TextEdit } from '../model/span.ts';

/**
 * The edit that adds a skill behind the list that holds `mention`, with the separator that the list uses: on the same line, or as a bullet of
 * its own. Undefined where the list is laid out in a way that we don't see through.
 */
export function addSkill(section: Section, mention: SkillMention, name: string): TextEdit | undefined {
  const { text, skills } = section;
  const line = lineOf(text, mention.span);
  if (sliceSpan(text, line).trimStart().startsWith('|')) return undefined;
  const onLine = skills.filter(({ span }) => line.from <= span.from && span.to <= line.to);
  const last = onLine[onLine.length - 1] ?? mention;
  const before = onLine[onLine.length - 2];
  if (before) {
    const separator = text.slice(before.span.to, last.span.from);
    // Emphasis round the names goes with the separator, and only plain ones are simple to add to.
    if (!/^[ \t]*[,;/|•·，、；][ \t]*$/u.test(separator) || !endsItem(text, last.span, line)) return undefined;
    return { span: { from: last.span.to, to: last.span.to }, newText: separator + name };
  }
  const marker = /^[ \t]*[-*+][ \t]+$/.exec(text.slice(line.from, last.span.from));
  if (!marker || text.slice(last.span.to, line.to).trim() !== '') return undefined;
  return { span: { from: line.to, to: line.to }, newText: `\n${marker[0]}${name}` };
}

function lineOf(text: string, { from, to }: Span): Span {
  const end = text.indexOf('\n', to);
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end };
}

/** The list ends there, but for a full stop. */
function endsItem(text: string, { to }: Span, line: Span): boolean {
  return /^\.?[ \t\\]*\r?$/.test(text.slice(to, line.to));
}
