import * as l10n from '@vscode/l10n';
import type { Diagnostic } from '../../rules/runRules.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isSafe, safeEdits } from '../fixAll.ts';
import type { CodeAction } from './codeAction.ts';

/** Applies the safe fixes of all problems that the rule found; nothing where there are fewer than two. */
export function fixRuleAction({ text, diagnostics }: Snapshot, { rule }: Diagnostic): CodeAction | undefined {
  const fixable = diagnostics.filter((other) => other.rule.id === rule.id && other.fixes.some(isSafe));
  if (fixable.length < 2) return undefined;
  return {
    kind: 'quickFix',
    title: l10n.t('Fix all {0} problems of {1}', fixable.length, rule.id),
    preferred: false,
    diagnostics: fixable,
    edits: safeEdits(text, fixable),
  };
}
