import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReadFileParams, type ReadFileResult, readFileRequest } from '../../server/src/protocol.ts';

/** Reads files for a server that cannot: in the browser, and in workspaces that are no folders on disk. */
export function answerReadFile(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest(readFileRequest, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)));
    } catch {
      return null;
    }
  });
}
