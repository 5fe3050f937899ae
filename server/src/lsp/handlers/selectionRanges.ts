import type { SelectionRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../model/span.ts';
import { toRange } from '../convert.ts';
import { forResume, type Session } from '../session.ts';

export function handleSelectionRanges(session: Session): void {
  const { connection, service } = session;
  connection.onSelectionRanges(
    forResume(session, (snapshot, document, { positions }) =>
      positions.map((position) => nestRanges(document, service.selectionRanges(snapshot, document.offsetAt(position)))),
    ),
  );
}

/** The innermost range, with the others as its parents. */
function nestRanges(document: TextDocument, spans: readonly Span[]): SelectionRange {
  const [first, ...others] = [...spans].reverse().map((span) => toRange(document, span));
  const whole: SelectionRange = { range: first ?? toRange(document, { from: 0, to: 0 }) };
  return others.reduce<SelectionRange>((parent, range) => ({ range, parent }), whole);
}
