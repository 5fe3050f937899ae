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

  it('is in the language that an editor asks for, in diagnostics, fixes and hovers', async () => {
    const server = await LanguageServer.start({ locale: 'de-AT' });
    const document = server.open('# Ada Lindt\n\n## Experience\n\n- Built the the$0 compiler\n');
    const messages = (await document.diagnostics()).map(({ message }) => message);
    assert.ok(messages.includes('„the“ steht hier zweimal, was nachlässig wirkt. Streichen Sie eines.'), messages.join('\n'));
    const titles = (await document.codeActions()).map(({ title }) => title);
    assert.ok(titles.includes('Ein „the“ behalten'), titles.join('\n'));
    const hover = await document.ask<{ contents: { value: string } }>('textDocument/hover');
    assert.match(hover.contents.value, /ein Wort, das zweimal hintereinander steht/);
  });

  it('is in English in a language that there are no words for', async () => {
    assert.match(await read(await LanguageServer.start({ locale: 'tlh' })), /\[Read more\]/);
  });

  it('is in the words that the client passes', async () => {
    const server = await LanguageServer.start({ locale: 'fr', initializationOptions: { translations: { 'Read more': 'Mehr dazu' } } });
    assert.match(await read(server), /\[Mehr dazu\]/);
  });
});
