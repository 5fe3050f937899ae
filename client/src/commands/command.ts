import type * as vscode from 'vscode';
import type { Decisions } from '../decisions.ts';
import type { PreviewPanels } from '../preview/previewPanels.ts';

/** What a command may use. */
export interface Services {
  readonly log: vscode.LogOutputChannel;
  readonly decisions: Decisions;
  readonly previews: PreviewPanels;
}

/** A command of the manifest. */
export interface Command {
  readonly id: string;
  readonly run: (services: Services, ...args: never[]) => unknown;
}
