import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FindFilesParams, type FindFilesResult, findFilesRequest } from '../../server/src/protocol.ts';

/** Lists the files of a folder for a server that cannot; what the person hides in the explorer is left out. */
export function answerFindFiles(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest<FindFilesResult, unknown>(
    findFilesRequest,
    async ({ folder }: FindFilesParams, token): Promise<FindFilesResult> => {
      const uri = vscode.Uri.parse(folder, true);
      const found = searchFiles(uri, token);
      if (uri.scheme === 'file' || uri.scheme === 'vscode-remote') return (await found).map(String);
      // Other file systems need not be searchable: VS Code then finds nothing, or waits for somebody who can search.
      const atHand = await Promise.race([found, new Promise<never[]>((resolve) => setTimeout(resolve, searchPatience, []))]);
      return (atHand.length > 0 ? atHand : await walk(uri, token)).map(String);
    },
  );
}

function searchFiles(folder: vscode.Uri, token: vscode.CancellationToken): Thenable<vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(folder, '**/{*.md,*.markdown,resume.config.json}');
  return vscode.workspace.findFiles(pattern, '**/node_modules/**', mostFiles, token);
}

/** Folder by folder, without those that begin with a dot; what cannot be read is left out. */
async function walk(folder: vscode.Uri, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const folders = [folder];
  for (let index = 0; index < folders.length && index < mostFolders && !token.isCancellationRequested; index += 1) {
    const parent = folders[index] as vscode.Uri;
    const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(parent)).catch(() => []);
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(parent, name);
      if (type === vscode.FileType.Directory && name !== 'node_modules' && !name.startsWith('.')) folders.push(uri);
      if (type === vscode.FileType.File && wanted.test(name)) files.push(uri);
    }
  }
  return files.slice(0, mostFiles);
}

const wanted = /(?:\.md|\.markdown|^resume\.config\.json)$/;
const mostFiles = 10_000;
const mostFolders = 500;
/** In milliseconds: the time after which nobody is taken to search. */
const searchPatience = 2000;
