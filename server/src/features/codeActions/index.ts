import { type Span, spansTouch } from '../../model/span.ts';
import type { Diagnostic } from '../../rules/runRules.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { CodeAction, CodeActionQuery } from './codeAction.ts';
import { convertDatesActions } from './convertDatesActions.ts';
import { fixAllAction } from './fixAllAction.ts';
import { fixRuleAction } from './fixRuleAction.ts';
import { groupSkillsAction } from './groupSkillsAction.ts';
import { ignoreInFileAction, ignoreOnLineAction } from './ignoreActions.ts';
import { layoutActions } from './layoutActions.ts';
import { moveActions } from './moveActions.ts';
import { quickFixActions } from './quickFixActions.ts';
import { splitBulletAction } from './splitBulletAction.ts';
import { titleLinkAction } from './titleLinkAction.ts';

/** What can be done about the problems that touch a span: what mends them first, what silences them last. */
export function findCodeActions(snapshot: Snapshot, query: CodeActionQuery): CodeAction[] {
  const problems = query.quickFix ? problemsAt(snapshot, query.span) : [];
  const rules = [...new Map(problems.map((problem) => [problem.rule.id, problem])).values()];
  const actions = [
    ...problems.flatMap((problem) => quickFixActions(problem, query)),
    ...rules.map((problem) => fixRuleAction(snapshot, problem)),
    ...problems.map((problem) => ignoreOnLineAction(snapshot, problem)),
    ...rules.map((problem) => ignoreInFileAction(snapshot, problem)),
    ...(query.refactor ? convertDatesActions(snapshot, query.span) : []),
    ...(query.restructure ? restructure(snapshot, query.span) : []),
    ...(query.moves.length > 0 ? moveActions(snapshot, query.span).filter(({ move }) => move && query.moves.includes(move)) : []),
    query.fixAll ? fixAllAction(snapshot, query.span) : undefined,
  ];
  return actions.filter((action) => action !== undefined);
}

function restructure(snapshot: Snapshot, span: Span): (CodeAction | undefined)[] {
  return [
    titleLinkAction(snapshot, span),
    splitBulletAction(snapshot, span),
    groupSkillsAction(snapshot, span),
    ...layoutActions(snapshot, span),
  ];
}

/** Nobody reads the actions for more problems than this; a selected megabyte has thousands. */
const maximumProblems = 30;

function problemsAt({ diagnostics }: Snapshot, span: Span): Diagnostic[] {
  return diagnostics.filter((problem) => spansTouch(problem.span, span)).slice(0, maximumProblems);
}
