import assert from 'node:assert/strict';
import { chooseLanguage } from '../../../server/src/disk/readTranslations.ts';

describe('chooseLanguage', () => {
  const languages = ['de', 'pt-br', 'zh-cn'];
  const cases: readonly (readonly [locale: string, language: string | undefined])[] = [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de_DE.UTF-8', 'de'],
    ['de_DE@euro', 'de'],
    ['pt-BR', 'pt-br'],
    ['pt-PT', 'pt-br'],
    ['pt', 'pt-br'],
    ['zh', 'zh-cn'],
    ['zh-Hans', 'zh-cn'],
    // Readers of traditional characters are not given simplified ones.
    ['zh-TW', undefined],
    ['en-GB', undefined],
    ['C', undefined],
    ['', undefined],
    ['../../secret', undefined],
  ];
  for (const [locale, language] of cases) {
    it(`gives ${language ?? 'English'} for “${locale}”`, () => assert.equal(chooseLanguage(locale, languages), language));
  }
});
