import * as l10n from '@vscode/l10n';
import * as lsp from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../rules/defineRule.ts';
import type { Diagnostic } from '../rules/runRules.ts';
import { isShownAs, source, toDiagnostic } from './convert.ts';

/** Ten times what a careless resume of two pages has. More helps nobody, and all of it would be sent with every key stroke. */
const mostShown = 250;

/**
 * What an editor shows of the problems of a document. What equals what it showed before is the same object, and the same
 * list where all of it does, so that nothing has to be converted and written down again on every keystroke.
 */
export function showDiagnostics(
  document: TextDocument,
  found: readonly Diagnostic[],
  before: readonly lsp.Diagnostic[] = [],
): readonly lsp.Diagnostic[] {
  if (found.length <= mostShown) return convert(document, found, before);
  const shown = convert(document, mostSevere(found), before.slice(0, mostShown));
  return [...shown, describeRest(found.length - mostShown)];
}

function convert(document: TextDocument, found: readonly Diagnostic[], before: readonly lsp.Diagnostic[]): readonly lsp.Diagnostic[] {
  const isSame = (a: Diagnostic | undefined, b: lsp.Diagnostic | undefined) =>
    a !== undefined && b !== undefined && isShownAs(document, a, b);
  let start = 0;
  while (isSame(found[start], before[start])) start += 1;
  if (start === found.length && start === before.length) return before;
  const most = Math.min(found.length, before.length) - start;
  let end = 0;
  while (end < most && isSame(found[found.length - 1 - end], before[before.length - 1 - end])) end += 1;
  const changed = found.slice(start, found.length - end).map((diagnostic) => toDiagnostic(document, diagnostic));
  return [...before.slice(0, start), ...changed, ...before.slice(before.length - end)];
}

/** Those that weigh most, in the order of the text. */
function mostSevere(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of found) counts[severity] += 1;
  let room = mostShown;
  for (const severity of ['error', 'warning', 'info', 'hint'] as const) {
    counts[severity] = Math.min(counts[severity], room);
    room -= counts[severity];
  }
  return found.filter(({ severity }) => {
    counts[severity] -= 1;
    return counts[severity] >= 0;
  });
}

/** Stands at the beginning of the document. */
function describeRest(count: number): lsp.Diagnostic {
  const start = { line: 0, character: 0 };
  const message = l10n.t(
    'This document has more problems than an editor can show; {0} more are left out here. The command line’s “check” lists all of them.',
    count,
  );
  return { range: { start, end: start }, severity: lsp.DiagnosticSeverity.Information, code: 'too-many-problems', source, message };
}
