import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileExistsParams, type FileExistsResult, fileExistsRequest } from '../../server/src/protocol.ts';

/** Looks for files for a server that cannot: in the browser, and in workspaces that are no folders on disk. */
export function answerFileExists(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest<FileExistsResult, unknown>(fileExistsRequest, async ({ uri }: FileExistsParams): Promise<FileExistsResult> => {
    try {
      await vscode.workspace.fs.stat(vscode.Uri.parse(uri, true));
      return true;
    } catch (error) {
      return error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? false : null;
    }
  });
}
