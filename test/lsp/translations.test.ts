import assert from 'node:assert/strict';
import { LanguageServer } from '../support/languageServer.ts';

describe('the interface', () => {
  const read = async (server: LanguageServer) => {
    const document = server.open('# Ada Lindt\n\n## Experience\n\n- Worked on the the$0 compiler\n');
    await document.diagnostics();
    const hover = await document.ask<{ contents: { value: string } }>('textDocument/hover');
    return hover.contents.value;
  };

  it('is in English by default', async () => {
    assert.match(await read(await LanguageServer.start()), /\[Read more\]/);
  });

  it('is in the words that the client passes', async () => {
    const server = await LanguageServer.start({ locale: 'fr', initializationOptions: { translations: { 'Read more': 'Mehr dazu' } } });
    assert.match(await read(server), /\[Mehr dazu\]/);
  });
});
