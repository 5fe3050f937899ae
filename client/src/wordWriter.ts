import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReadWordWriterResult, readWordWriterRequest, wordWriterFile } from '../../server/src/protocol.ts';

/** Reads the script that writes Word documents from the extension's folder for a server that runs in the browser. */
export function answerReadWordWriter(client: BaseLanguageClient, extension: vscode.Uri): vscode.Disposable {
  return client.onRequest(readWordWriterRequest, async (): Promise<ReadWordWriterResult> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', wordWriterFile)));
    } catch {
      return null;
    }
  });
}
