import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, FileChangeType, WatchKind } from 'vscode-languageserver';
import { isMarkdownFile } from '../../config/fileName.ts';
import { readPageChoices } from '../../config/pageChoices.ts';
import { configFileName } from '../../config/schema.ts';
import { isConfigFile } from '../../documents.ts';
import { decisionsNotification, pageChoicesNotification, trustNotification } from '../../protocol.ts';
import { readDecisions } from '../client.ts';
import type { Session } from '../session.ts';

/** Follows the editor's settings, the configuration files on disk and the person's decisions. */
export function handleConfiguration(session: Session): void {
  const { connection, client, service, configuration, publisher } = session;
  const reload = () => void configuration.load(service.openDocuments());
  // A connection keeps one handler for each notification, so there is no second one elsewhere.
  connection.onInitialized(() => {
    registerForChanges(session);
    if (client.givesFolders) connection.workspace.onDidChangeWorkspaceFolders(() => service.filesChanged());
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.receive(settings);
    service.filesChanged();
    reload();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) service.fileChanged(uri, type === FileChangeType.Changed);
    // What other resumes say matters when somebody asks, and not before.
    if (changes.length > 0 && changes.every(({ uri }) => isMarkdownFile(uri))) return;
    const isConfiguration = ({ uri }: { uri: string }) => isConfigFile(uri) || uri.endsWith('.css');
    service.forgetFiles();
    const isAboutLinks = changes.length > 0 && !changes.some(isConfiguration);
    if (isAboutLinks) publisher.publishAll();
    else reload();
  });
  connection.onNotification(trustNotification, () => {
    configuration.isTrusted = true;
    reload();
  });
  connection.onNotification(decisionsNotification, (decisions: unknown) => {
    service.decide(readDecisions(decisions));
    publisher.publishAll();
  });
  connection.onNotification(pageChoicesNotification, (choices: unknown) => {
    service.choosePage(readPageChoices(choices));
    publisher.publishAll();
  });
}

/** Beside the configuration what resumes link to, which has to be there, whatever is in it. */
const watchers = [
  { globPattern: `**/${configFileName}` },
  // A style sheet that the preview takes may have any name.
  { globPattern: '**/*.css' },
  { globPattern: '**/*.{pdf,png,jpg,jpeg,gif,svg,webp}', kind: WatchKind.Create | WatchKind.Delete },
];

/** A client that refuses goes without: its person reopens the document after a change. */
function registerForChanges({ connection, client }: Session): void {
  const refused = (error: unknown) => connection.console.warn(`The client does not tell of changes: ${error}`);
  if (client.registersConfiguration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'resume' }).catch(refused);
  }
  if (client.registersWatchers) {
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(refused);
  }
}
