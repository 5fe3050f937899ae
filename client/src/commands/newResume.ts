import * as vscode from 'vscode';
import { currentFolder, openUntitled } from '../newResume/openUntitled.ts';
import { pickTemplate } from '../newResume/pickTemplate.ts';
import { type Template, templateSnippet } from '../newResume/template.ts';
import { templates } from '../newResume/templates.ts';
import type { Command } from './command.ts';

/**
 * Opens a new document with an example to write over, its name selected. `{ template: 'engineer' }` chooses the file of
 * templates/ without asking.
 */
export const newResume: Command = {
  id: 'resume.newResume',
  run: async ({ extensionUri, previews }, chosen?: unknown) => {
    const named = findTemplate(chosen);
    const choice = named ? { template: named, withPreview: false } : await pickTemplate();
    if (!choice) return;
    const snippet = await readSnippet(extensionUri, choice.template);
    const editor = await openUntitled(currentFolder());
    await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
    if (choice.withPreview) previews.open(editor.document.uri, vscode.ViewColumn.Beside);
  },
};

function findTemplate(chosen: unknown): Template | undefined {
  if (typeof chosen !== 'object' || chosen === null || !('template' in chosen)) return undefined;
  return templates.find(({ file }) => file === `${chosen.template}.md`);
}

async function readSnippet(extensionUri: vscode.Uri, { file }: Template): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'templates', file));
  return templateSnippet(new TextDecoder().decode(bytes));
}
