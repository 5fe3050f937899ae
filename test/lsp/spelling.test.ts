import assert from 'node:assert/strict';
import { LanguageServer } from '../support/languageServer.ts';

const text =
  '# Mira Holt\n\n## Experience\n\n### Baker, Tallow Works\n\n- Improved the $0managment of the bakery with all of its customers\n';

describe('spelling', () => {
  it('follows the first problems, once the words are there', async () => {
    const server = await LanguageServer.start();
    const document = server.open(text);
    const { diagnostics } = await server.published(document.uri, (params) => params.diagnostics.some(({ code }) => code === 'spelling'));
    const found = diagnostics.find(({ code }) => code === 'spelling');
    assert.equal(found && document.at(found.range), 'managment');
    document.replace('managment', 'management');
    assert.ok((await document.diagnostics()).every(({ code }) => code !== 'spelling'));
  });

  it('offers the words that may be meant, and to add the word where the editor can', async () => {
    const server = await LanguageServer.start({ initializationOptions: { commands: ['resume.addWord'] } });
    const document = server.open(text);
    await server.published(document.uri, (params) => params.diagnostics.some(({ code }) => code === 'spelling'));
    const actions = await document.codeActions();
    assert.equal(actions[0]?.title, 'Replace “managment” with “management”');
    const add = actions.find(({ command }) => command !== undefined);
    assert.deepEqual(add?.command?.arguments, [{ word: 'managment' }]);
  });

  it('takes the person’s own words', async () => {
    const server = await LanguageServer.start({ settings: { spelling: { words: ['Managment'] } } });
    const document = server.open(text.replace('bakery', 'bakrey'));
    const { diagnostics } = await server.published(document.uri, (params) => params.diagnostics.some(({ code }) => code === 'spelling'));
    assert.deepEqual(
      diagnostics.filter(({ code }) => code === 'spelling').map(({ range }) => document.at(range)),
      ['bakrey'],
    );
  });
});
