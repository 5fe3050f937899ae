import * as l10n from '@vscode/l10n';
import type { Diagnostic } from '../../rules/runRules.ts';
import { ruleDocsUrl } from '../docs.ts';
import type { HoverSource } from './hover.ts';

/** The rules that found something here: what each is about and why it matters. */
export const problemHover: HoverSource = ({ diagnostics }, _place, offset) => {
  const here = diagnostics.filter(({ span }) => span.from <= offset && offset <= span.to);
  const [first] = here;
  if (!first) return undefined;
  const byRule = new Map(here.map((problem) => [problem.rule.id, problem]));
  return { span: first.span, markdown: [...byRule.values()].map(explain).join('\n\n') };
};

function explain({ rule: { id, summary, why } }: Diagnostic): string {
  return `**${id}**: ${l10n.t(summary)}\n\n${l10n.t(why)} [${l10n.t('Read more')}](${ruleDocsUrl(id)})`;
}
