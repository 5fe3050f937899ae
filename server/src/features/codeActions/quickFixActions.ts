import type { Diagnostic } from '../../rules/runRules.ts';
import { isSafe } from '../fixAll.ts';
import type { CodeAction, CodeActionQuery } from './codeAction.ts';

/** The fixes that the rule offers for one problem. */
export function quickFixActions(problem: Diagnostic, can: Pick<CodeActionQuery, 'acceptHeading' | 'acceptWord'>): CodeAction[] {
  return problem.fixes
    .filter(
      ({ acceptHeading, acceptWord }) => (acceptHeading === undefined || can.acceptHeading) && (acceptWord === undefined || can.acceptWord),
    )
    .map((fix) => ({
      kind: 'quickFix',
      title: fix.title,
      preferred: isSafe(fix),
      diagnostics: [problem],
      edits: fix.edits,
      ...(fix.acceptHeading === undefined ? {} : { acceptHeading: fix.acceptHeading }),
      ...(fix.acceptWord === undefined ? {} : { acceptWord: fix.acceptWord }),
    }));
}
