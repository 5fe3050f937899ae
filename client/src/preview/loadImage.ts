import * as vscode from 'vscode';
import type { ToPreview } from './messages.ts';

/**
 * An image of the web that the person asked for, or nothing where it could not be had, which they are told. It asks the one address, without
 * cookies or a word of where the question comes from, and follows it to no other one.
 */
export async function loadImage(target: string): Promise<ToPreview | undefined> {
  const uri = vscode.Uri.parse(target);
  if (uri.scheme !== 'https') return undefined;
  try {
    const response = await fetch(target, {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    if (!/^image\/(?:png|jpeg|gif|webp|avif|svg\+xml)$/.test(mediaType)) throw new Error(mediaType);
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > largest) throw new Error(`${bytes.byteLength} > ${largest}`);
    return { type: 'image', target, bytes, mediaType };
  } catch (error) {
    const reason = error instanceof Error ? error.message : `${error}`;
    vscode.window.showWarningMessage(vscode.l10n.t('{0} gave no image that can be shown here ({1}).', uri.authority, reason));
    return undefined;
  }
}

/** Milliseconds. */
const patience = 20_000;
/** Bytes. */
const largest = 10_000_000;
