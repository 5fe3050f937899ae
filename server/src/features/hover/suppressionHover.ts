import * as l10n from '@vscode/l10n';
import { shiftSpan, sliceSpan } from '../../model/span.ts';
import { rules } from '../../rules/index.ts';
import { readDirective } from '../../rules/suppressions.ts';
import type { HoverSource } from './hover.ts';
import { explainRule } from './problemHover.ts';

/** In a comment that silences rules: what the comment does, or what the rule under the pointer is about. */
export const suppressionHover: HoverSource = (_snapshot, { section, start }, offset) => {
  const at = offset - start;
  const comment = section.comments.find(({ span }) => span.from <= at && at < span.to);
  const directive = comment && readDirective(comment.text);
  if (!comment || !directive) return undefined;
  const from = at - (/[\w-]{0,60}$/.exec(section.text.slice(comment.span.from, at))?.[0].length ?? 0);
  const to = at + (/^[\w-]*/.exec(section.text.slice(at, comment.span.to))?.[0].length ?? 0);
  const rule = rules.find(({ id }) => id === sliceSpan(section.text, { from, to }));
  if (rule && directive.rules?.includes(rule.id)) return { span: shiftSpan({ from, to }, start), markdown: explainRule(rule) };
  return { span: shiftSpan(comment.span, start), markdown: describe(directive.name, directive.rules) };
};

function describe(name: string, ids: readonly string[] | undefined): string {
  const which = ids?.map((id) => `\`${id}\``).join(', ');
  if (name === 'disable-next-line')
    return which ? l10n.t('Silences {0} on the next line.', which) : l10n.t('Silences every rule on the next line.');
  if (name === 'disable-file')
    return which ? l10n.t('Silences {0} in the whole file.', which) : l10n.t('Silences every rule in the whole file.');
  if (name === 'disable') return which ? l10n.t('Silences {0} from here on.', which) : l10n.t('Silences every rule from here on.');
  return which ? l10n.t('From here on {0} speaks again.', which) : l10n.t('From here on every rule speaks again.');
}
