import type { Diagnostic } from '../../rules/runRules.ts';
import { isSafe } from '../fixAll.ts';
import type { CodeAction } from './codeAction.ts';

/** The fixes that the rule offers for one problem. */
export function quickFixActions(problem: Diagnostic, canAcceptHeading: boolean): CodeAction[] {
  return problem.fixes
    .filter(({ acceptHeading }) => acceptHeading === undefined || canAcceptHeading)
    .map((fix) => ({
      kind: 'quickFix',
      title: fix.title,
      preferred: isSafe(fix),
      diagnostics: [problem],
      edits: fix.edits,
      ...(fix.acceptHeading === undefined ? {} : { acceptHeading: fix.acceptHeading }),
    }));
}
