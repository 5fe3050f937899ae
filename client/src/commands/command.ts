import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Decisions } from '../decisions.ts';
import type { ImportProblems } from '../importProblems.ts';
import type { LastResume } from '../lastResume.ts';
import type { ParserViews } from '../parserView/parserViews.ts';
import type { PreviewPanels } from '../preview/previewPanels.ts';

/** What a command may use. */
export interface Services {
  readonly extensionUri: vscode.Uri;
  readonly client: BaseLanguageClient;
  readonly log: vscode.LogOutputChannel;
  readonly decisions: Decisions;
  readonly previews: PreviewPanels;
  readonly parserViews: ParserViews;
  readonly lastResume: LastResume;
  readonly importProblems: ImportProblems;
}

/** A command of the manifest. */
export interface Command {
  readonly id: string;
  readonly run: (services: Services, ...args: never[]) => unknown;
}
