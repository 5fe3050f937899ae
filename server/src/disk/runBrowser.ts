import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Has an installed browser open a page of HTML and returns what it wrote to standard output. The browser gets a folder of its own, which
 * `argumentsFor` may name files in and `collect` read them from, and which is removed afterwards; it reaches no network. Rejects with an Error that says why where the
 * browser fails or does not end within a minute, or where `signal` aborts.
 */
export async function runBrowser<Collected = undefined>(
  browser: string,
  html: string,
  argumentsFor: (folder: string) => readonly string[],
  signal?: AbortSignal,
  collect?: (folder: string) => Promise<Collected>,
): Promise<{ readonly output: string; readonly collected: Collected | undefined }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'resume-pdf-'));
  try {
    const page = path.join(folder, 'page.html');
    await writeFile(page, html);
    const profile = `--user-data-dir=${path.join(folder, 'profile')}`;
    const output = await run(browser, [...quietArguments, profile, ...argumentsFor(folder), pathToFileURL(page).href], signal);
    return { output, collected: await collect?.(folder) };
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
  // Chrome's sandbox refuses to start for root, which is who works in a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Milliseconds. */
const patience = 60_000;

function run(browser: string, args: readonly string[], signal: AbortSignal | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(browser, args, { stdio: ['ignore', 'pipe', 'pipe'], signal, timeout: patience, killSignal: 'SIGKILL' });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-longestReport);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString());
      else
        reject(new Error(`${browser} could not print (${code === null ? 'it was stopped' : `exit code ${code}`}).\n${errors}`.trimEnd()));
    });
  });
}

/** Characters; what a browser says last is what stopped it. */
const longestReport = 1000;
