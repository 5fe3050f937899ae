import type * as vscode from 'vscode';
import { startExtension } from './startExtension.ts';

/** The entry, on the desktop and in the browser: one script, since the two differ in how they start the server only. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const isNode = typeof process === 'object' && typeof process.versions?.node === 'string';
  const { clientOf } = await (isNode ? import('./client.node.ts') : import('./client.browser.ts'));
  return startExtension(context, await clientOf(context));
}
