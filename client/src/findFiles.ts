import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FindFilesParams, type FindFilesResult, findFilesRequest } from '../../server/src/protocol.ts';

/** Lists the files of a folder for a server that cannot; what the person hides in the explorer is left out. */
export function answerFindFiles(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest<FindFilesResult, unknown>(
    findFilesRequest,
    async ({ folder }: FindFilesParams, token): Promise<FindFilesResult> => {
      const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder, true), '**/{*.md,*.markdown,resume.config.json}');
      const files = await vscode.workspace.findFiles(pattern, '**/node_modules/**', mostFiles, token);
      return files.map(String);
    },
  );
}

const mostFiles = 10_000;
