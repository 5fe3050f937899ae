import * as l10n from '@vscode/l10n';
import type { Diagnostic } from '../../rules/runRules.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { CodeAction } from './codeAction.ts';
import { suppressInFile, suppressOnLine } from './suppress.ts';

/** Silences the rule on the line where the problem begins; nothing where no comment can stand. */
export function ignoreOnLineAction({ text, resume }: Snapshot, problem: Diagnostic): CodeAction | undefined {
  const edit = suppressOnLine(text, resume, problem.rule.id, problem.span.from);
  if (!edit) return undefined;
  const title = l10n.t('Ignore {0} for this line', problem.rule.id);
  return { kind: 'quickFix', title, preferred: false, diagnostics: [problem], edits: [edit] };
}

/** Silences the rule in the whole document. */
export function ignoreInFileAction({ text, resume }: Snapshot, problem: Diagnostic): CodeAction {
  const edit = suppressInFile(text, resume, problem.rule.id);
  const title = l10n.t('Ignore {0} in this file', problem.rule.id);
  return { kind: 'quickFix', title, preferred: false, diagnostics: [problem], edits: [edit] };
}
