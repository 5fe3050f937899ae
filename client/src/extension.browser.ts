import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startExtension } from './extension.shared.ts';

/** The entry in the browser: the server is a worker. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js');
  return startExtension(context, (options) => {
    return new LanguageClient('resume', 'Resume Markdown', new Worker(script.toString(true)), options);
  });
}
