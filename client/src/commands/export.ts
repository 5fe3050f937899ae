import * as vscode from 'vscode';
import type { ExportedFile } from '../../../server/src/protocol.ts';
import { askForFile } from '../export/askForFile.ts';
import { proposeFileName } from '../export/fileName.ts';
import { type ExportFormat, exportFormats } from '../export/formats.ts';
import { offerFile } from '../export/offerFile.ts';
import { writeFile } from '../export/writeFile.ts';
import { currentFolder } from '../newResume/openUntitled.ts';
import type { Command } from './command.ts';
import { requireTarget } from './targetDocument.ts';

/** Writes a resume in another format where the person wants it. The format may be named, for keys and tasks of the person's own. */
export const exportResume: Command = {
  id: 'resume.export',
  run: async (services, fromMenu?: unknown, format?: unknown) => {
    const source = await requireTarget(services, fromMenu);
    if (!source) return;
    const chosen = exportFormats().find(({ id }) => id === format) ?? (await pickFormat());
    const file = chosen && (await askForFile(services, source, chosen));
    if (!file) return;
    const target = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export to {0}', chosen.label),
      saveLabel: vscode.l10n.t('Export'),
      defaultUri: proposeUri(source, file, chosen.id === 'redacted'),
      filters: { [chosen.label]: [file.extension.slice(file.extension.lastIndexOf('.') + 1)] },
    });
    if (target && (await write(target, file))) await offerFile(services.log, target, file);
  },
};

function pickFormat(): Thenable<ExportFormat | undefined> {
  return vscode.window.showQuickPick(exportFormats(), {
    title: vscode.l10n.t('Export Resume'),
    placeHolder: vscode.l10n.t('Choose a format'),
    matchOnDescription: true,
  });
}

function proposeUri(source: vscode.Uri, { name, extension }: ExportedFile, isAnonymous: boolean): vscode.Uri {
  const isUntitled = source.scheme === 'untitled';
  const isReadOnly = vscode.workspace.fs.isWritableFileSystem(source.scheme) === false;
  const fileName = proposeFileName({ ...(isUntitled ? {} : { path: source.path }), name, extension, isAnonymous });
  const folder = isUntitled || isReadOnly ? currentFolder() : vscode.Uri.joinPath(source, '..');
  return folder ? vscode.Uri.joinPath(folder, fileName) : vscode.Uri.file(`/${fileName}`);
}

async function write(target: vscode.Uri, { content, isBase64 }: ExportedFile): Promise<boolean> {
  const bytes = isBase64 ? Uint8Array.from(atob(content), (character) => character.charCodeAt(0)) : new TextEncoder().encode(content);
  const problem = await writeFile(target, bytes);
  if (problem !== undefined) vscode.window.showErrorMessage(problem);
  return problem === undefined;
}
