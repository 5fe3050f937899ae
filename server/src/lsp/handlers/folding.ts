import { FoldingRangeKind, type FoldingRange as LspFoldingRange } from 'vscode-languageserver';
import type { FoldingRange } from '../../features/folding.ts';
import { toRange } from '../convert.ts';
import { forResume, type Session } from '../session.ts';

export function handleFolding(session: Session): void {
  session.connection.onFoldingRanges(
    forResume(session, (snapshot, document) =>
      session.service.foldingRanges(snapshot).map(({ kind, span }) => {
        const { start, end } = toRange(document, span);
        return { startLine: start.line, endLine: end.line, ...lspKind(kind) };
      }),
    ),
  );
}

/** “Fold All Block Comments” takes comments; sections are no regions, which are what a person marks as such. */
function lspKind(kind: FoldingRange['kind']): Pick<LspFoldingRange, 'kind'> {
  return kind === 'comment' ? { kind: FoldingRangeKind.Comment } : {};
}
