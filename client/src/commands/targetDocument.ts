import * as vscode from 'vscode';
import type { Services } from './command.ts';

/**
 * The file that a command is about: the one that a menu names, the Markdown in the active editor, the one in the active
 * preview, or, from a page such as the walkthrough, the resume that was active last.
 */
export function targetUri({ previews, parserViews, lastResume }: Services, fromMenu?: unknown): vscode.Uri | undefined {
  // The title of the preview passes the preview itself.
  if (fromMenu instanceof vscode.Uri && fromMenu.scheme !== 'webview-panel') return fromMenu;
  const active = vscode.window.activeTextEditor?.document;
  return active?.languageId === 'markdown' ? active.uri : (previews.activeUri ?? parserViews.activeUri ?? lastResume.uri);
}

/** The same, where the command is of no use without one: the person hears how to get one. */
export async function requireTarget(services: Services, fromMenu?: unknown): Promise<vscode.Uri | undefined> {
  const uri = targetUri(services, fromMenu);
  if (uri) return uri;
  const create = vscode.l10n.t('New Resume');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('No resume is open. Open yours, or start with an example.'),
    create,
  );
  if (chosen === create) await vscode.commands.executeCommand('resume.newResume');
  return undefined;
}
