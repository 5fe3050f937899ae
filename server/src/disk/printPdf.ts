import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runBrowser } from './runBrowser.ts';

/**
 * Has an installed browser print a page of HTML and returns the PDF. Rejects with an Error that says why where it prints nothing within a
 * minute, or where `signal` aborts.
 */
export async function printPdf(browser: string, html: string, signal?: AbortSignal): Promise<Uint8Array> {
  const fileIn = (folder: string) => path.join(folder, 'page.pdf');
  const print = (folder: string) => ['--no-pdf-header-footer', '--generate-pdf-document-outline', `--print-to-pdf=${fileIn(folder)}`];
  const read = (folder: string) =>
    readFile(fileIn(folder)).catch(() => {
      throw new Error(`${browser} ended without having printed anything.`);
    });
  const { collected } = await runBrowser(browser, html, print, signal, read);
  return collected as Uint8Array;
}
