import * as l10n from '@vscode/l10n';
import type { Rule } from '../../rules/defineRule.ts';
import { ruleDocsUrl } from '../docs.ts';
import type { HoverSource } from './hover.ts';

/** The rules that found something here: what each is about and why it matters. */
export const problemHover: HoverSource = ({ diagnostics }, _place, offset) => {
  const here = diagnostics.filter(({ span }) => span.from <= offset && offset <= span.to);
  const [first] = here;
  if (!first) return undefined;
  const rules = new Set(here.map(({ rule }) => rule));
  return { span: first.span, markdown: [...rules].map(explainRule).join('\n\n') };
};

/** What a rule is about, why it matters, and where to read more. */
export function explainRule({ id, summary, why }: Rule): string {
  return `**${id}**: ${l10n.t(summary)}\n\n${l10n.t(why)} [${l10n.t('Read more')}](${ruleDocsUrl(id)})`;
}
