import assert from 'node:assert/strict';
import { readdirSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { findBrowser } from '../../scripts/host/browser.ts';
import { exporters } from '../../server/src/export/index.ts';
import { type ExportedFile, type ExportParams, type ExportResult, exportRequest } from '../../server/src/protocol.ts';
import { LanguageServer } from '../support/languageServer.ts';

const resume = `
  # Ines Calloway

  ines@calloway.test

  ## Experience

  ### Engineer, Northwind

  *March 2019 – Present*

  - Wrote the booking service in Go.
`;

async function ask(format: string, options: Partial<ExportParams> = {}, text = resume): Promise<ExportResult | null> {
  const server = await LanguageServer.start();
  const { uri } = server.open(text, text === resume ? undefined : 'file:///people/notes.md');
  return server.connection.sendRequest<ExportResult | null>(exportRequest, { uri, format, ...options });
}

async function file(format: string, options: Partial<ExportParams> = {}): Promise<ExportedFile & { readonly bytes: Buffer }> {
  const result = await ask(format, options);
  assert.ok(result && 'content' in result, JSON.stringify(result));
  return { ...result, bytes: Buffer.from(result.content, result.isBase64 ? 'base64' : 'utf8') };
}

describe('exporting', () => {
  it('gives text as it is, with its ending and the person’s name', async () => {
    const { content, isBase64, extension, name, omissions } = await file('html');
    assert.match(content, /^<!DOCTYPE html>[\s\S]*Ines Calloway/);
    assert.deepEqual(
      { isBase64, extension, name, omissions },
      { isBase64: false, extension: '.html', name: 'Ines Calloway', omissions: [] },
    );
    assert.match((await file('txt')).content, /^Ines Calloway\n=+\n/);
  });

  it('does not name the person where the file does not', async () => {
    const { content, extension, name } = await file('redacted');
    assert.match(content, /^# \[Name\]\n\n\[Email\]\n/);
    assert.deepEqual({ extension, name }, { extension: '.redacted.md', name: undefined });
  });

  it('gives a Word document', async () => {
    const { bytes, extension } = await file('docx');
    assert.deepEqual([bytes.toString('latin1', 0, 2), extension], ['PK', '.docx']);
  });

  it('gives a PDF that an installed browser has printed', async () => {
    const { bytes } = await file('pdf', { browserPath: await findBrowser() });
    assert.match(bytes.toString('latin1', 0, 8), /^%PDF-1/);
  }).timeout(60_000);

  it('says which setting names the browser where it is not there', async () => {
    const result = await ask('pdf', { browserPath: '/nowhere/chrome' });
    assert.match(JSON.stringify(result), /There is no program \/nowhere\/chrome\..*resume\.export\.browserPath/);
  });

  it('ends the browser and removes its files when it is cancelled', async () => {
    const server = await LanguageServer.start();
    const { uri } = server.open(resume);
    const before = printFolders();
    const cancellation = new CancellationTokenSource();
    const params: ExportParams = { uri, format: 'pdf', browserPath: await findBrowser() };
    const watcher = watch(tmpdir(), (_, name) => name?.startsWith('resume-pdf-') && cancellation.cancel());
    await assert.rejects(server.connection.sendRequest(exportRequest, params, cancellation.token), /cancel/i);
    watcher.close();
    assert.deepEqual(printFolders(), before);
  }).timeout(60_000);

  it('names the formats where it knows none such', async () => {
    const { problem } = (await ask('rtf')) as { problem: string };
    for (const { id } of exporters) assert.ok(problem.includes(id), problem);
  });

  it('gives nothing for a file that is no resume', async () => assert.equal(await ask('html', {}, '# Notes\n\nMilk, eggs\n'), null));
});

function printFolders(): string[] {
  return readdirSync(tmpdir())
    .filter((name) => name.startsWith('resume-pdf-'))
    .sort();
}
