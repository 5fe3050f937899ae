import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { CreateClient } from './startExtension.ts';

/** On the desktop, and wherever the extension host is Node: the server is a process of its own. */
export async function clientOf(context: vscode.ExtensionContext): Promise<CreateClient> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return (options) => new LanguageClient('resume', 'Resume Markdown', { run, debug }, options);
}
