import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReadWordsResult, readWordsRequest, wordListFile } from '../../server/src/protocol.ts';

/** Reads the list of English words from the extension's folder for a server that runs in the browser. */
export function answerReadWords(client: BaseLanguageClient, extension: vscode.Uri): vscode.Disposable {
  return client.onRequest(readWordsRequest, async (): Promise<ReadWordsResult> => {
    try {
      const packed = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', wordListFile));
      const unpacked = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
      return await new Response(unpacked).text();
    } catch {
      return null;
    }
  });
}
