import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readText } from '../support/sources.ts';

/**
 * Apart from the tests of the project, for a new text may land in English before its translations do: without them it is shown in
 * English.
 */
const sources = [
  { english: 'l10n/bundle.l10n.json', files: readdirSync('l10n').map((file) => `l10n/${file}`), translated: /\.l10n\.(.+)\.json$/ },
  { english: 'package.nls.json', files: readdirSync('.'), translated: /^package\.nls\.(.+)\.json$/ },
];

describe('translations', () => {
  for (const { english, files, translated } of sources) {
    const texts = Object.keys(JSON.parse(readText(english)));
    for (const file of files.filter((name) => translated.test(name))) {
      const translations = new Set(Object.keys(JSON.parse(readText(file))));

      it(`${file} leaves no text out`, () => {
        assert.deepEqual(
          texts.filter((text) => !translations.has(text)),
          [],
        );
      });

      it(`${file} has no text that is gone from English`, () => {
        const known = new Set(texts);
        assert.deepEqual(
          [...translations].filter((text) => !known.has(text)),
          [],
        );
      });
    }
  }
});
