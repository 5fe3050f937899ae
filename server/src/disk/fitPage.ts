import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FitOutcome } from '../protocol.ts';
import { programFolder } from './programFolder.ts';
import { runBrowser } from './runBrowser.ts';

/**
 * Has an installed browser lay a page of HTML out, as it will print it, and find what fits it to a number of pages. The page is one that the HTML
 * export made; the one script that runs in it is ours. Rejects like `printPdf`.
 */
export async function fitPage(browser: string, html: string, pages: number, signal?: AbortSignal): Promise<FitOutcome> {
  const script = await readFile(path.join(await programFolder(), 'fitPage.js'), 'utf8');
  const { output } = await runBrowser(browser, withScript(html, script, pages), () => ['--dump-dom'], signal);
  const [, outcome] = /<html[^<>]* data-fit="([^"<>]*)"/.exec(output) ?? [];
  if (outcome === undefined) throw new Error(`${browser} ended without having laid the page out.`);
  return JSON.parse(outcome.replaceAll('&quot;', '"'));
}

/** The page's own policy lets nothing run; it comes before all that the person wrote. */
function withScript(html: string, script: string, pages: number): string {
  const nonce = randomBytes(16).toString('hex');
  const [policy, end] = ["style-src 'unsafe-inline'", '</body>'];
  const at = html.lastIndexOf(end);
  const page = `${html.slice(0, at)}<script nonce="${nonce}" data-pages="${pages}">${script}</script>${html.slice(at)}`;
  return page.replace(policy, `${policy}; script-src 'nonce-${nonce}'`);
}
