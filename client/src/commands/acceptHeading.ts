import * as vscode from 'vscode';
import type { AcceptHeadingParams, acceptHeadingCommand } from '../../../server/src/protocol.ts';
import { acceptedEdits } from '../acceptedEdits.ts';
import type { Command } from './command.ts';

/** Adds a heading to `sections.accepted` of the configuration that holds for the resume; makes one where there is none. */
export const acceptHeading: Command = {
  id: 'resume.acceptHeading' satisfies typeof acceptHeadingCommand,
  run: async (_services, { uri, heading }: AcceptHeadingParams) => {
    const resume = vscode.Uri.parse(uri);
    const config = await findConfig(resume);
    if (config) return extendConfig(config, heading);
    const folder = folderForNewConfig(resume);
    if (folder) return createConfig(vscode.Uri.joinPath(folder, configName), heading);
    const message = vscode.l10n.t('Save the resume first. “{0}” is accepted in a {1} beside it.', heading, configName);
    vscode.window.showInformationMessage(message);
  },
};

const configName = 'resume.config.json';

/** The nearest configuration in the resume's folder or one above it. */
async function findConfig(resume: vscode.Uri): Promise<vscode.Uri | undefined> {
  for (let folder = parent(resume); ; folder = parent(folder)) {
    const config = vscode.Uri.joinPath(folder, configName);
    if (await exists(config)) return config;
    if (parent(folder).path === folder.path) return undefined;
  }
}

function parent(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: uri.path.replace(/\/[^/]*\/?$/, '') || '/' });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The root of the workspace folder, or the resume's own folder; none for a resume that was never saved. */
function folderForNewConfig(resume: vscode.Uri): vscode.Uri | undefined {
  const root = vscode.workspace.getWorkspaceFolder(resume)?.uri;
  if (root) return root;
  return resume.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : parent(resume);
}

async function createConfig(config: vscode.Uri, heading: string): Promise<void> {
  const text = `${JSON.stringify({ sections: { accepted: [heading] } }, undefined, 2)}\n`;
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(config, { contents: new TextEncoder().encode(text), ignoreIfExists: true });
  await vscode.workspace.applyEdit(edit);
}

/** Edits the open document where there is one; a file without changes of the person's own is saved, so that it counts. */
async function extendConfig(config: vscode.Uri, heading: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(config);
  const wasDirty = document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  for (const { offset, length, content } of acceptedEdits(document.getText(), heading)) {
    edit.replace(config, new vscode.Range(document.positionAt(offset), document.positionAt(offset + length)), content);
  }
  if ((await vscode.workspace.applyEdit(edit)) && !wasDirty) await document.save();
}
