import { isConfigFile } from '../../documents.ts';
import type { Session } from '../session.ts';

/** Keeps the service's documents equal to the editor's, and sends problems whenever one of them changes. */
export function handleDocuments({ connection, changes, client, service, documents, configuration, publisher }: Session): void {
  const reload = () => void configuration.load(service.openDocuments());
  documents.onDidOpen(({ document }) => configuration.open(document.uri));
  // Comes after the above when a document is opened.
  documents.onDidChangeContent(({ document }) => {
    const { uri, version } = document;
    service.setDocument(uri, version, document.getText());
    if (isConfigFile(uri)) reload();
    else if (!changes.hasChangeOf(uri)) changes.afterRequests(uri, () => publisher.publish(uri));
  });
  documents.onDidSave(({ document: { uri } }) => {
    // Without a watcher this is when a change of a configuration file shows.
    if (!client.registersWatchers) reload();
    if (isConfigFile(uri)) return;
    service.forgetFiles(uri);
    publisher.publish(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    service.closeDocument(uri);
    configuration.close(uri);
    publisher.close(uri);
    if (isConfigFile(uri)) reload();
  });
  documents.listen(connection);
}
