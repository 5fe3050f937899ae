import assert from 'node:assert/strict';
import { type ImportResult, importRequest } from '../../server/src/protocol.ts';
import { LanguageServer } from '../support/languageServer.ts';

describe('importing JSON Resume', () => {
  const ask = async (text: string) => (await LanguageServer.start()).connection.sendRequest<ImportResult>(importRequest, { text });

  it('gives Markdown', async () => {
    const { markdown, problems } = await ask('{ "basics": { "name": "Mira Holt" }, "skills": [{ "name": "Python" }] }');
    assert.deepEqual(problems, []);
    assert.match(markdown ?? '', /^# Mira Holt\n[\s\S]*## Skills\n[\s\S]*Python/);
  });

  it('names the place of what is wrong, and what has to be there', async () => {
    const { markdown, problems } = await ask('{\n  "work": [{ "startDate": "May 2020" }]\n}');
    assert.equal(markdown, undefined);
    assert.equal(problems.length, 1);
    assert.deepEqual(problems[0]?.range, { start: { line: 1, character: 26 }, end: { line: 1, character: 36 } });
    assert.match(problems[0]?.message ?? '', /“work\[0\]\.startDate” is "May 2020", but has to be a date such as "2021"/);
  });
});
