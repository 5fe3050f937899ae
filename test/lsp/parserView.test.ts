import assert from 'node:assert/strict';
import { type ParserViewResult, parserViewRequest } from '../../server/src/protocol.ts';
import { LanguageServer } from '../support/languageServer.ts';

describe('what a parser sees', () => {
  it('follows the text, with lines', async () => {
    const server = await LanguageServer.start();
    const { uri } = server.open('# Mira Holt\n\nmira@holt.test\n\n## Experience\n\n### Baker, Osier Ltd\n\n- Baked bread\n');
    const { groups, text } = await server.connection.sendRequest<ParserViewResult>(parserViewRequest, { uri });
    const values = groups.flatMap(({ entries }) => entries.flat());
    assert.deepEqual(
      values.find(({ label }) => label === 'E-mail'),
      { label: 'E-mail', value: 'mira@holt.test', state: 'found', line: 2 },
    );
    assert.deepEqual(
      values.find(({ label }) => label === 'Dates'),
      { label: 'Dates', value: '', state: 'missing', note: 'Not found', line: 6 },
    );
    assert.match(text, /Baked bread/);
  });

  it('is nothing where there is no resume', async () => {
    const server = await LanguageServer.start();
    const { uri } = server.open('# Shopping\n\n- Bread\n', 'file:///notes/shopping.md');
    assert.equal(await server.connection.sendRequest(parserViewRequest, { uri }), null);
  });
});
