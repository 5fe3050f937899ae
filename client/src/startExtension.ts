import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  acceptHeadingCommand,
  addWordCommand,
  applyEditsCommand,
  type InitializationOptions,
  showProblemCommand,
  trustNotification,
} from '../../server/src/protocol.ts';
import { askAtCursor } from './askAtCursor.ts';
import { registerCommands } from './commands/register.ts';
import { followResumes } from './contextKeys.ts';
import { Decisions } from './decisions.ts';
import { answerFileExists } from './fileExists.ts';
import { answerFindFiles } from './findFiles.ts';
import { ImportProblems } from './importProblems.ts';
import { LastResume } from './lastResume.ts';
import { followMoves } from './movedDocuments.ts';
import { ParserViews } from './parserView/parserViews.ts';
import { PageChoices } from './preview/pageChoices.ts';
import { markPageEnds } from './preview/pageEnds.ts';
import { PreviewPanels } from './preview/previewPanels.ts';
import { answerReadFile } from './readFile.ts';
import { answerReadWords } from './readWords.ts';
import { Restarts } from './restarts.ts';
import { ResumeStatuses } from './resumeStatuses.ts';
import { createStatusBarItem } from './statusBarItem.ts';
import { answerReadWordWriter } from './wordWriter.ts';

/** Makes the language client, which is to be started. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Puts the extension together; `createClient` is the one thing that differs between the desktop and the browser. */
export function startExtension(context: vscode.ExtensionContext, createClient: CreateClient): void {
  const log = vscode.window.createOutputChannel('Resume Markdown', { log: true });
  const decisions = new Decisions(context.workspaceState);
  const choices = new PageChoices(context.workspaceState);
  const restarts = new Restarts(log, () => client.start());
  const client: BaseLanguageClient = createClient(clientOptions(log, restarts, decisions, choices));
  const statuses = new ResumeStatuses(client);
  const importProblems = new ImportProblems();
  const lastResume = new LastResume(statuses);
  const previews = new PreviewPanels({ extensionUri: context.extensionUri, client, choices }, statuses);
  const parserViews = new ParserViews(context.extensionUri, client, statuses);
  context.subscriptions.push(
    log,
    statuses,
    // Before what was decided of a document is forgotten with it.
    followMoves((findMoved) => {
      void decisions.follow(findMoved);
      previews.follow(findMoved);
      parserViews.follow(findMoved);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => decisions.forgetUntitled(document)),
    importProblems,
    lastResume,
    previews,
    parserViews,
    decisions.sendTo(client),
    choices.sendTo(client),
    vscode.workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(trustNotification)),
    answerReadFile(client),
    answerFileExists(client),
    answerFindFiles(client),
    answerReadWords(client, context.extensionUri),
    answerReadWordWriter(client, context.extensionUri),
    createStatusBarItem(statuses, previews),
    markPageEnds(previews),
    followResumes(statuses),
    ...registerCommands({ extensionUri: context.extensionUri, client, log, decisions, previews, parserViews, lastResume, importProblems }),
    { dispose: () => client.dispose() },
  );
  // Nobody waits for the server: what is asked before it runs is answered once it does. The client itself tells the person where it does not start.
  client.start().catch((error) => log.error(error));
}

function clientOptions(
  log: vscode.LogOutputChannel,
  errorHandler: Restarts,
  decisions: Decisions,
  choices: PageChoices,
): LanguageClientOptions {
  const initializationOptions = (): InitializationOptions => ({
    takesDiagnostics: true,
    commands: [acceptHeadingCommand, addWordCommand, applyEditsCommand, showProblemCommand],
    decisions: decisions.current,
    pageChoices: choices.current,
    readsFiles: true,
    isTrusted: vscode.workspace.isTrusted,
    // VS Code's own Markdown does; whether it is switched off cannot be seen from the host of another extension.
    outlinesHeadings: true,
    translations: vscode.l10n.bundle ?? {},
  });
  return {
    // The configuration is a document too, so that what is wrong with it is said in it.
    documentSelector: [
      { language: 'markdown' },
      { language: 'json', pattern: configPattern },
      { language: 'jsonc', pattern: configPattern },
    ],
    initializationOptions,
    errorHandler,
    outputChannel: log,
    middleware: { provideCodeActions: askAtCursor },
  };
}

const configPattern = '**/resume.config.json';
