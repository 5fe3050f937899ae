import type { Resume } from '../model/resume.ts';
import type { Span } from '../model/span.ts';

/**
 * The parts of the document that suppression comments silence. `<!-- resume-disable-next-line id -->` covers the next
 * line, `<!-- resume-disable id -->` everything up to the next `<!-- resume-enable id -->`, and
 * `<!-- resume-disable-file id -->` the whole file. Several ids are separated by spaces or commas; none means all.
 */
export function readSuppressions(resume: Resume): Suppression[] {
  const suppressions: Suppression[] = [];
  for (const { section, start } of resume.sections) {
    for (const comment of section.comments) {
      const directive = /^resume-(disable-next-line|disable-file|disable|enable)\b([\w\s,-]*)$/.exec(comment.text);
      if (!directive) continue;
      const span = { from: comment.span.from + start, to: comment.span.to + start };
      addDirective(suppressions, directive[1] as Directive, readIds(directive[2] ?? ''), span, nextLine(resume, span.to));
    }
  }
  return suppressions;
}

/** Whether a suppression covers the first character of the problem. */
export function isSuppressed(suppressions: readonly Suppression[], problem: { rule: { id: string }; span: Span }): boolean {
  return suppressions.some(
    ({ rules, span }) =>
      (rules === undefined || rules.includes(problem.rule.id)) && span.from <= problem.span.from && problem.span.from < span.to,
  );
}

export interface Suppression {
  /** The rules it silences; undefined for all. */
  readonly rules: readonly string[] | undefined;
  /** What it covers, in the document. */
  readonly span: Span;
  /** The comment itself. */
  readonly comment: Span;
}

type Directive = 'disable-next-line' | 'disable-file' | 'disable' | 'enable';

function readIds(text: string): string[] | undefined {
  const ids = text.split(/[\s,]+/).filter((id) => id !== '');
  return ids.length > 0 ? ids : undefined;
}

function addDirective(suppressions: Suppression[], directive: Directive, rules: string[] | undefined, comment: Span, line: Span): void {
  if (directive === 'enable') {
    endSuppressions(suppressions, rules, comment.from);
    return;
  }
  const whole = { from: 0, to: Number.POSITIVE_INFINITY };
  const span = directive === 'disable-file' ? whole : directive === 'disable' ? { from: comment.from, to: whole.to } : line;
  suppressions.push({ rules, span, comment });
}

/** Ends the open `disable` ranges; one that names several rules keeps those that the `enable` leaves out. */
function endSuppressions(suppressions: Suppression[], rules: string[] | undefined, at: number): void {
  for (const [index, open] of suppressions.entries()) {
    if (open.span.from !== open.comment.from || open.span.to !== Number.POSITIVE_INFINITY) continue;
    const left = rules === undefined ? [] : open.rules?.filter((id) => !rules.includes(id));
    if (left === undefined) continue;
    suppressions[index] = { ...open, span: { from: open.span.from, to: at } };
    if (left.length > 0) suppressions.push({ rules: left, span: { from: at, to: Number.POSITIVE_INFINITY }, comment: open.comment });
  }
}

function nextLine(resume: Resume, offset: number): Span {
  for (const [index, { section, start }] of resume.sections.entries()) {
    const end = start + section.text.length;
    if (offset > end || (offset === end && index < resume.sections.length - 1)) continue;
    const lineEnd = section.text.indexOf('\n', offset - start);
    if (lineEnd < 0) continue;
    return firstLineAfter(resume, index, lineEnd + 1);
  }
  return { from: offset, to: offset };
}

/** The first line with text at or after an offset of a section; it may lie in a later section. */
function firstLineAfter(resume: Resume, index: number, offset: number): Span {
  for (const { section, start } of resume.sections.slice(index)) {
    const rest = section.text.slice(offset);
    const blank = rest.length - rest.trimStart().length;
    if (blank < rest.length) {
      const from = offset + blank;
      const to = section.text.indexOf('\n', from);
      return { from: start + offset, to: start + (to < 0 ? section.text.length : to + 1) };
    }
    offset = 0;
  }
  return { from: 0, to: 0 };
}
