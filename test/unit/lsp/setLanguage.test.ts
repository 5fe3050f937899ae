import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import { setLanguage } from '../../../server/src/lsp/setLanguage.ts';

const initialize = (locale: string | undefined, initializationOptions?: unknown) => ({
  processId: null,
  rootUri: null,
  capabilities: {},
  ...(locale === undefined ? {} : { locale }),
  initializationOptions,
});
const host = { readTranslations: async (locale: string) => (locale === 'de' ? { 'Read more': 'Mehr dazu' } : undefined) };

describe('setLanguage', () => {
  afterEach(() => l10n.config({ contents: {} }));

  it('takes the texts that the client passes, whatever the locale is', async () => {
    await setLanguage(initialize('de', { translations: { 'Read more': 'En savoir plus' } }), host);
    assert.equal(l10n.t('Read more'), 'En savoir plus');
  });

  it('finds the texts by the locale where the client passes none', async () => {
    await setLanguage(initialize('de'), host);
    assert.equal(l10n.t('Read more'), 'Mehr dazu');
  });

  it('stays with English where the client passes nothing translated', async () => {
    await setLanguage(initialize('de', { translations: {} }), host);
    assert.equal(l10n.t('Read more'), 'Read more');
  });

  it('stays with English without a locale, and in a language that there is no translation in', async () => {
    for (const locale of [undefined, 'en', 'tlh']) await setLanguage(initialize(locale), host);
    assert.equal(l10n.t('Read more'), 'Read more');
  });

  it('leaves out what is no text', async () => {
    await setLanguage(initialize('de', { translations: { 'Read more': 7, Other: ['x'] } }), host);
    assert.equal(l10n.t('Read more'), 'Read more');
    for (const translations of [null, 'de', 7]) await setLanguage(initialize('de', { translations }), {});
    assert.equal(l10n.t('Read more'), 'Read more');
  });
});
