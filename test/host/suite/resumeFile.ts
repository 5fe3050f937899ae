import * as vscode from 'vscode';

/** How long an event may take, in milliseconds. */
const patience = 20_000;

/** Opens a file of the test's workspace in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The host was started without a folder.');
  return openUri(vscode.Uri.joinPath(folder.uri, name));
}

/** Opens a document in an editor, as nobody has edited it yet. */
export async function openUri(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.isDirty && !document.isUntitled) throw new Error(`${uri} carries the edits of another test.`);
  return vscode.window.showTextDocument(document, { preview: false });
}

/** A folder of the window. */
export function folderNamed(name: string): vscode.WorkspaceFolder {
  const folder = vscode.workspace.workspaceFolders?.find((one) => one.name === name);
  if (!folder) throw new Error(`The host was started without the folder ${name}.`);
  return folder;
}

/** Gives every test the file as it is on disk, and no other tab. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Our diagnostics of a file, as soon as they satisfy a condition. */
export function diagnosticsOnce(uri: vscode.Uri, condition: (found: vscode.Diagnostic[]) => boolean): Promise<vscode.Diagnostic[]> {
  const read = () => vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'resume');
  return once(vscode.languages.onDidChangeDiagnostics, read, condition, (found) =>
    found.map((one) => `${ruleOf(one)} (${one.message})`).join(', '),
  );
}

/** The tabs of the window, as soon as they satisfy a condition. */
export function tabsOnce(condition: (tabs: vscode.Tab[]) => boolean): Promise<vscode.Tab[]> {
  const read = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return once(vscode.window.tabGroups.onDidChangeTabs, read, condition, (tabs) => tabs.map((tab) => tab.label).join(', '));
}

/** The range of a text in a document; the text must be in it once. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0 || document.getText().includes(text, start + 1)) throw new Error(`Expected ${JSON.stringify(text)} once in the document.`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** What a diagnostic is: its rule and the text it underlines. */
export function describeDiagnostic(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): string {
  return `${ruleOf(diagnostic)}: ${document.getText(diagnostic.range)}`;
}

export function ruleOf(diagnostic: vscode.Diagnostic): string {
  return String(typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code);
}

function once<T>(event: vscode.Event<unknown>, read: () => T, condition: (value: T) => boolean, shown: (value: T) => string): Promise<T> {
  return new Promise((resolve, reject) => {
    const check = () => {
      const value = read();
      if (condition(value)) settle(() => resolve(value));
    };
    const settle = (how: () => void) => {
      clearTimeout(timer);
      subscription.dispose();
      how();
    };
    const timer = setTimeout(() => settle(() => reject(new Error(`Waited in vain; what is there: ${shown(read())}`))), patience);
    const subscription = event(check);
    check();
  });
}
