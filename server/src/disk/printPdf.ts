import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Has an installed browser print a page of HTML and returns the PDF. The browser gets a folder of its own, which is removed afterwards,
 * and reaches no network. Rejects with an Error that says why where it prints nothing within a minute, or where `signal` aborts.
 */
export async function printPdf(browser: string, html: string, signal?: AbortSignal): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'resume-pdf-'));
  try {
    const page = path.join(folder, 'page.html');
    const pdf = path.join(folder, 'page.pdf');
    await writeFile(page, html);
    await run(
      browser,
      [...quietArguments, `--user-data-dir=${path.join(folder, 'profile')}`, `--print-to-pdf=${pdf}`, pathToFileURL(page).href],
      signal,
    );
    return await readFile(pdf).catch(() => {
      throw new Error(`${browser} ended without having printed anything.`);
    });
  } finally {
    // The browser's last processes may still write into it.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
  }
}

const quietArguments = [
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
  // Chrome's sandbox refuses to start for root, which is who works in a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Milliseconds. */
const patience = 60_000;

function run(browser: string, args: readonly string[], signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(browser, args, { stdio: ['ignore', 'ignore', 'pipe'], signal, timeout: patience, killSignal: 'SIGKILL' });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-longestReport);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(new Error(`${browser} could not print (${code === null ? 'it was stopped' : `exit code ${code}`}).\n${errors}`.trimEnd()));
    });
  });
}

/** Characters; what a browser says last is what stopped it. */
const longestReport = 1000;
