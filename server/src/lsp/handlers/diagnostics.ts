import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { DiagnosticReports } from '../diagnosticReports.ts';
import type { Session } from '../session.ts';

/** Answers clients that ask for problems; nobody sends them any then. */
export function handleDiagnostics(session: Session): void {
  const { connection, client, service, documents, configuration } = session;
  if (!client.pullsDiagnostics) return;
  const reports = new DiagnosticReports();
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }): Promise<DocumentDiagnosticReport> => {
    if (!service.isConfigured(uri)) await configuration.firstLoad(uri);
    await completed(session, uri);
    const document = documents.get(uri);
    if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    return reports.report(document, service.snapshot(uri), previousResultId);
  });
  documents.onDidClose(({ document }) => reports.forget(document.uri));
}

/** A client that cannot be told to ask again waits for what the first check would go without. */
async function completed({ client, service }: Session, uri: string): Promise<void> {
  const snapshot = client.refreshesDiagnostics ? undefined : service.snapshot(uri);
  if (snapshot) await Promise.all([service.loadWords(snapshot), service.findFiles(snapshot)]);
}
