import { type Diagnostic, Message, type PublishDiagnosticsParams } from 'vscode-languageserver/node';

/**
 * A message as a frame of the protocol: headers, an empty line, JSON in UTF-8. A list of diagnostics that was sent before
 * is not written down again, nor is one diagnostic; they must not be changed once they were sent.
 */
export function encodeMessage(message: Message): Buffer {
  if (Message.isNotification(message) && message.method === 'textDocument/publishDiagnostics') {
    const { diagnostics, ...params } = message.params as unknown as PublishDiagnosticsParams;
    const head = JSON.stringify({ ...message, params }).slice(0, -2);
    return frame(Buffer.from(`${head},"diagnostics":`), encodeDiagnostics(diagnostics), Buffer.from('}}'));
  }
  return frame(Buffer.from(JSON.stringify(message)));
}

function frame(...parts: readonly Buffer[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.from(`Content-Length: ${length}\r\n\r\n`), ...parts]);
}

function encodeDiagnostics(diagnostics: readonly Diagnostic[]): Buffer {
  let encoded = lists.get(diagnostics);
  if (!encoded) {
    encoded = Buffer.from(`[${diagnostics.map(writeDiagnostic).join(',')}]`);
    lists.set(diagnostics, encoded);
  }
  return encoded;
}

function writeDiagnostic(diagnostic: Diagnostic): string {
  let written = items.get(diagnostic);
  if (written === undefined) {
    written = JSON.stringify(diagnostic);
    items.set(diagnostic, written);
  }
  return written;
}

const lists = new WeakMap<readonly Diagnostic[], Buffer>();
const items = new WeakMap<Diagnostic, string>();
