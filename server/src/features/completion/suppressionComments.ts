import * as l10n from '@vscode/l10n';
import type { Rule } from '../../rules/defineRule.ts';
import { findProblems } from '../../rules/runRules.ts';
import type { Snapshot } from '../../snapshot.ts';
import { ruleDocsUrl } from '../docs.ts';
import type { CompletionItem, CompletionList } from './completionItem.ts';
import type { Cursor } from './cursor.ts';

/**
 * In a comment: what silences rules (`resume-disable-next-line`), and behind it the ids of rules, those first that report something on the
 * lines below.
 */
export function suppressionComments(snapshot: Snapshot, cursor: Cursor): CompletionList | undefined {
  const open = cursor.before.lastIndexOf('<!--');
  if (open < 0 || cursor.before.length - open > longestComment) return undefined;
  const comment = cursor.before.slice(open + 4);
  if (comment.includes('-->')) return undefined;
  const directive = /^\s*([\w-]*)$/.exec(comment)?.[1];
  if (directive !== undefined) return completeDirective(directive, open, cursor);
  const rules = /^\s*resume-(?:disable-next-line|disable-file|disable|enable)[\s,]([\w\s,-]*)$/.exec(comment)?.[1];
  return rules === undefined ? undefined : completeRules(snapshot, rules, cursor);
}

const longestComment = 400;

function completeDirective(
  typed: string,
  open: number,
  { lineStart, offset, before, after, isAutomatic }: Cursor,
): CompletionList | undefined {
  // Behind the first mark of a comment that may be about anything, only who asks gets a list; a lone one is for us.
  if (isAutomatic && (typed !== '' || before.slice(0, open).trim() !== '')) return undefined;
  // Where the editor has closed the bracket, its mark goes.
  const rest = /^\s*$|^\s*-{0,2}>\s*$/.exec(after)?.[0].length;
  const newEnd = rest === undefined ? '' : ' -->';
  const span = { from: lineStart + open, to: offset + (rest ?? 0) };
  const fitting = Object.entries(directives()).filter(([name]) => name.includes(typed));
  const items = fitting.map(
    ([name, detail]): CompletionItem => ({
      kind: 'directive',
      label: name,
      detail,
      filterText: `${before.slice(open, before.length - typed.length)}${name}`,
      edit: { span, newText: `<!-- ${name}${newEnd}` },
      replaceTo: span.to,
      ...(newEnd === '' ? {} : { snippet: `<!-- ${name} $1 -->$0` }),
    }),
  );
  return { items, incomplete: false };
}

function directives(): Readonly<Record<string, string>> {
  return {
    'resume-disable-next-line': l10n.t('silences rules on the next line'),
    'resume-disable': l10n.t('silences rules from here on'),
    'resume-enable': l10n.t('ends what “resume-disable” began'),
    'resume-disable-file': l10n.t('silences rules in the whole file'),
  };
}

function completeRules(snapshot: Snapshot, typedRules: string, cursor: Cursor): CompletionList {
  const ids = typedRules.split(/[\s,]+/);
  const typed = ids.pop() ?? '';
  const below = new Map<string, string>();
  const { resume, ruleset, today } = snapshot;
  // The half-written comment silences all rules.
  for (const { rule, span, message } of findProblems(resume, ruleset, today, snapshot)) {
    if (span.from > cursor.offset && !below.has(rule.id)) below.set(rule.id, message);
  }
  const order = [...below.keys()];
  const rank = ({ id }: Rule) => (order.includes(id) ? order.indexOf(id) : order.length);
  const rules = ruleset.rules
    .map(({ rule }) => rule)
    .filter(({ id }) => !ids.includes(id) && id !== typed)
    .sort((a, b) => rank(a) - rank(b));
  const span = { from: cursor.offset - typed.length, to: cursor.offset };
  const replaceTo = cursor.offset + (/^(?!-->)[\w-]*?(?=-->|[^\w-]|$)/.exec(cursor.after)?.[0].length ?? 0);
  const items = rules.map(
    (rule): CompletionItem => ({
      kind: 'rule',
      label: rule.id,
      ...(below.has(rule.id) ? { detail: l10n.t('reported below') } : {}),
      documentation: () => describe(rule, below.get(rule.id)),
      filterText: rule.id,
      edit: { span, newText: rule.id },
      replaceTo,
    }),
  );
  return { items, incomplete: false };
}

function describe({ id, summary, why }: Rule, message: string | undefined): string {
  const reported = message === undefined ? [] : [message];
  return [`**${id}**: ${summary}`, why, ...reported, `[${l10n.t('More about this rule')}](${ruleDocsUrl(id)})`].join('\n\n');
}
