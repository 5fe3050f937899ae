import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';

/** The language server as a process: over `--stdio`, `--node-ipc`, `--pipe` or `--socket`. */
startServer(createConnection(ProposedFeatures.all), {
  now: () => new Date(),
  readFile: async (uri) => {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return undefined;
    }
  },
});
