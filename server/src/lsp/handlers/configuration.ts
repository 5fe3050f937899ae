import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { configFileName } from '../../config/schema.ts';
import { decisionsNotification } from '../../protocol.ts';
import { readDecisions } from '../client.ts';
import type { Session } from '../session.ts';

/** Follows the editor's settings, the configuration files on disk and the person's decisions. */
export function handleConfiguration(session: Session): void {
  const { connection, service, configuration, publisher } = session;
  const reload = () => void configuration.load(service.openDocuments());
  connection.onInitialized(() => registerForChanges(session));
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.receive(settings);
    reload();
  });
  connection.onDidChangeWatchedFiles(reload);
  connection.onNotification(decisionsNotification, (decisions: unknown) => {
    service.decide(readDecisions(decisions));
    for (const uri of service.openDocuments()) publisher.publish(uri);
  });
}

/** A client that refuses goes without: its person reopens the document after a change. */
function registerForChanges({ connection, client }: Session): void {
  const refused = (error: unknown) => connection.console.warn(`The client does not tell of changes: ${error}`);
  if (client.registersConfiguration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'resume' }).catch(refused);
  }
  if (client.registersWatchers) {
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: `**/${configFileName}` }] })
      .catch(refused);
  }
}
