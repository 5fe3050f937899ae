import type { PlacedSection, Resume } from '../model/resume.ts';
import type { Span } from '../model/span.ts';

/**
 * The parts of the document that suppression comments silence. `<!-- resume-disable-next-line id -->` covers the next
 * line with text, `<!-- resume-disable id -->` everything up to the next `<!-- resume-enable id -->`, and
 * `<!-- resume-disable-file id -->` the whole file. Several ids are separated by spaces or commas; none means all.
 */
export function readSuppressions(resume: Resume): Suppression[] {
  const suppressions: Suppression[] = [];
  for (const [index, place] of resume.sections.entries()) {
    const { section, start } = place;
    for (const comment of section.comments) {
      const directive = readDirective(comment.text);
      if (!directive) continue;
      const span = { from: comment.span.from + start, to: comment.span.to + start };
      if (directive.name === 'enable') endSuppressions(suppressions, directive.rules, span.from);
      else suppressions.push({ rules: directive.rules, span: coverage(directive.name, resume, index, span), comment: span, place });
    }
  }
  return suppressions;
}

/** Whether a suppression covers the first character of the problem. */
export function isSuppressed(suppressions: readonly Suppression[], problem: { rule: { id: string }; span: Span }): boolean {
  return suppressions.some(
    ({ rules, except, span }) =>
      span.from <= problem.span.from &&
      problem.span.from < span.to &&
      (rules === undefined ? !except?.includes(problem.rule.id) : rules.includes(problem.rule.id)),
  );
}

/** What a comment says, its text given without the comment marks; undefined for one that is no suppression. */
export function readDirective(comment: string): Directive | undefined {
  const match = directivePattern.exec(comment);
  if (!match) return undefined;
  const ids = (match[2] ?? '').split(/[\s,]+/).filter((id) => id !== '');
  return { name: match[1] as Directive['name'], rules: ids.length > 0 ? ids : undefined };
}

export interface Directive {
  readonly name: 'disable-next-line' | 'disable-file' | 'disable' | 'enable';
  /** The rules it names; undefined for all. */
  readonly rules: readonly string[] | undefined;
}

export interface Suppression {
  /** The rules it silences; undefined for all. */
  readonly rules: readonly string[] | undefined;
  /** Of all rules, those that were enabled again. */
  readonly except?: readonly string[];
  /** What it covers, in the document. */
  readonly span: Span;
  /** The comment itself, in the document. */
  readonly comment: Span;
  /** The section that holds the comment. */
  readonly place: PlacedSection;
}

const directivePattern = /^resume-(disable-next-line|disable-file|disable|enable)(?:[\s,]([\w\s,-]*))?$/;

function coverage(directive: Exclude<Directive['name'], 'enable'>, resume: Resume, index: number, comment: Span): Span {
  if (directive === 'disable-file') return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  if (directive === 'disable') return { from: comment.from, to: Number.POSITIVE_INFINITY };
  return nextLine(resume, index, comment.to);
}

/** Ends the open `disable` ranges; one that covers more rules goes on for those that the `enable` leaves out. */
function endSuppressions(suppressions: Suppression[], rules: readonly string[] | undefined, at: number): void {
  for (const [index, open] of [...suppressions.entries()]) {
    if (open.span.from < open.comment.from || open.span.to !== Number.POSITIVE_INFINITY) continue;
    const rest = withoutRules(open, rules);
    if (rest === open) continue;
    suppressions[index] = { ...open, span: { from: open.span.from, to: at } };
    if (rest) suppressions.push({ ...rest, span: { from: at, to: Number.POSITIVE_INFINITY } });
  }
}

/** What is left of a suppression; undefined for nothing, the same object where it names none of the rules. */
function withoutRules(open: Suppression, rules: readonly string[] | undefined): Suppression | undefined {
  if (rules === undefined) return undefined;
  if (open.rules === undefined) return { ...open, except: [...(open.except ?? []), ...rules] };
  const left = open.rules.filter((id) => !rules.includes(id));
  if (left.length === open.rules.length) return open;
  return left.length > 0 ? { ...open, rules: left } : undefined;
}

/** The first line with text below a comment; it may lie in a later section. Empty where nothing follows. */
function nextLine(resume: Resume, index: number, offset: number): Span {
  let inside = false;
  for (const { section, start } of resume.sections.slice(index)) {
    const { text } = section;
    let from = inside ? 0 : endOfLine(text, offset - start);
    inside = true;
    while (from < text.length) {
      const to = endOfLine(text, from);
      // The last line takes in a problem that stands at the very end of the text.
      if (hasText(text.slice(from, to))) return { from: start + from, to: start + to + (text.endsWith('\n', to) ? 0 : 1) };
      from = to;
    }
  }
  return { from: offset, to: offset };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Blank lines, lines of comments only and the line below a table's header carry nothing that could be a problem. */
function hasText(line: string): boolean {
  const content = line.replace(/^[\s>]+/, '').trimEnd();
  if (content === '' || (content.startsWith('<!--') && content.endsWith('-->'))) return false;
  return !(/^[\s|:-]+$/.test(content) && content.includes('|') && content.includes('-'));
}
