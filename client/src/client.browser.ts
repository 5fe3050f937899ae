import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { CreateClient } from './startExtension.ts';

/** In the browser: the server is a worker. */
export async function clientOf(context: vscode.ExtensionContext): Promise<CreateClient> {
  const server = await startServer(vscode.Uri.joinPath(context.extensionUri, 'dist', 'serverMain.js'));
  context.subscriptions.push({ dispose: () => server.terminate() });
  return (options) => new LanguageClient('resume', 'Resume Markdown', server, options);
}

/** An extension that lies on a remote machine has no address that a worker could be started from, so its script is read. */
async function startServer(script: vscode.Uri): Promise<Worker> {
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(script));
  // The address is never revoked: VS Code has the worker load it some time after this constructor returns.
  return new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
}
