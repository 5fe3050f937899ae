import * as l10n from '@vscode/l10n';
import type { Span } from '../../model/span.ts';
import { type Snapshot, takeSnapshot } from '../../snapshot.ts';
import { fixAllText } from '../fixAll.ts';
import type { CodeAction } from './codeAction.ts';

/**
 * Applies every safe fix in the document; nothing where there is none. `span` is what the editor asks about: with the setting
 * `fixAll.leaveCursorLine` its lines are left alone, unless it is the whole document.
 */
export function fixAllAction(snapshot: Snapshot, span: Span): CodeAction | undefined {
  let latest = snapshot;
  const { edits } = fixAllText(
    snapshot.text,
    (text) => {
      if (text !== latest.text) latest = takeSnapshot({ ...snapshot, text }, latest.reading);
      return latest.diagnostics;
    },
    snapshot.config.fixAll.leaveCursorLine ? linesLeft(snapshot.text, span) : undefined,
  );
  if (edits.length === 0) return undefined;
  return { kind: 'fixAll', title: l10n.t('Fix all safely fixable problems'), preferred: false, diagnostics: [], edits };
}

/** The lines of a span, whole; undefined for a span that is all of the text. */
function linesLeft(text: string, { from, to }: Span): Span | undefined {
  if (from === 0 && to >= text.trimEnd().length) return undefined;
  const end = text.indexOf('\n', to);
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end };
}
