import * as l10n from '@vscode/l10n';
import type { PlacedSection } from '../model/resume.ts';
import type { Span } from '../model/span.ts';
import type { Problem } from './defineRule.ts';
import { isSuppressed, type Suppression } from './suppressions.ts';

/**
 * The comments, and the rules in comments, that silence none of the problems. `known` are the rules that are on, `unsure`
 * those of them that may still find something.
 */
export function findUnused(
  suppressions: readonly Suppression[],
  found: readonly { readonly rule: { readonly id: string }; readonly span: Span }[],
  known: ReadonlySet<string>,
  unsure: ReadonlySet<string>,
): { place: PlacedSection; problem: Problem }[] {
  const unused: { place: PlacedSection; problem: Problem }[] = [];
  for (const comment of groupByComment(suppressions)) {
    const { place, span, rules } = comment;
    const silences = (rule?: string) =>
      found.some((problem) => (rule === undefined || problem.rule.id === rule) && isSuppressed(comment.suppressions, problem));
    if (rules === undefined) {
      if (unsure.size === 0 && !silences()) unused.push({ place, problem: judgeComment(place, span) });
      continue;
    }
    const idle = rules.filter((rule) => !unsure.has(rule) && !silences(rule));
    if (idle.length === rules.length) unused.push({ place, problem: judgeComment(place, span, idle, known) });
    else for (const rule of idle) unused.push({ place, problem: judgeRule(place, span, rule, known) });
  }
  return unused;
}

interface CommentRules {
  readonly place: PlacedSection;
  /** Relative to the section. */
  readonly span: Span;
  readonly rules: readonly string[] | undefined;
  readonly suppressions: Suppression[];
}

/** A range that is ended for some rules is several suppressions of one comment; the first has all rules. */
function groupByComment(suppressions: readonly Suppression[]): CommentRules[] {
  const comments = new Map<number, CommentRules>();
  for (const suppression of suppressions) {
    const { comment, place, rules } = suppression;
    const known = comments.get(comment.from);
    if (known) known.suppressions.push(suppression);
    else {
      const span = { from: comment.from - place.start, to: comment.to - place.start };
      comments.set(comment.from, { place, span, rules, suppressions: [suppression] });
    }
  }
  return [...comments.values()];
}

function judgeComment({ section }: PlacedSection, span: Span, rules: readonly string[] = [], known?: ReadonlySet<string>): Problem {
  const unknown = rules.find((rule) => known && !known.has(rule));
  const edit = { span: withItsLine(section.text, span), newText: '' };
  return {
    span,
    message:
      unknown === undefined
        ? l10n.t('This comment silences nothing: there is nothing to silence. Remove it, so that it hides no later problem.')
        : l10n.t(
            'This comment silences nothing: no rule called “{0}” is switched on. Remove it, so that it hides no later problem.',
            unknown,
          ),
    fixes: [{ title: l10n.t('Remove the comment'), safe: true, edits: [edit] }],
  };
}

function judgeRule({ section }: PlacedSection, comment: Span, rule: string, known: ReadonlySet<string>): Problem {
  const at = section.text.indexOf(rule, comment.from + '<!-- resume-disable'.length);
  const span = { from: at, to: at + rule.length };
  let from = at;
  while (/[\s,]/.test(section.text.charAt(from - 1))) from -= 1;
  const edit = { span: { from, to: span.to }, newText: '' };
  return {
    span,
    message: known.has(rule)
      ? l10n.t('“{0}” silences nothing here: there is nothing of it to silence. Remove it from the comment.', rule)
      : l10n.t('“{0}” silences nothing here: no rule of that name is switched on. Remove it from the comment.', rule),
    fixes: [{ title: l10n.t('Remove “{0}”', rule), safe: true, edits: [edit] }],
  };
}

/** The whole line where the comment stands alone, else the comment with the space before it. */
function withItsLine(text: string, { from, to }: Span): Span {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to);
  const end = lineEnd < 0 ? text.length : lineEnd + 1;
  if (text.slice(start, from).trim() === '' && text.slice(to, end).trim() === '') return { from: start, to: end };
  return { from: from - (text.charAt(from - 1) === ' ' ? 1 : 0), to };
}
