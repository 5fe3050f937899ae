import * as l10n from '@vscode/l10n';
import { shiftSpan } from '../../model/span.ts';
import { dateOrder } from '../../rules/date-order.ts';
import type { CodeLensSource } from './codeLens.ts';
import { problemsIn } from './problemsIn.ts';

/** “Sort newest first” above a section where a rule says so. */
export const sortLens: CodeLensSource = (snapshot, { section, start }) => {
  const whole = { from: start, to: start + section.text.length };
  const problem = problemsIn(snapshot, whole).find((found) => found.rule.id === dateOrder.id && found.fixes.length > 0);
  if (!problem) return [];
  const span = section.heading ? shiftSpan(section.heading.span, start) : problem.span;
  return [{ span, title: l10n.t('Sort newest first'), action: { kind: 'edit', edits: () => problem.fixes[0]?.edits ?? [] } }];
};
