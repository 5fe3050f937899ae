import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { html } from '../../../server/src/export/html.ts';
import { plainText } from '../../../server/src/export/plainText.ts';
import { displayWidth } from '../../../server/src/text/displayWidth.ts';
import { exportWith } from '../../support/exporting.ts';
import { harm, visibleText } from '../../support/render.ts';

const root = path.resolve(import.meta.dirname, '../..');
const golden = path.join(root, 'golden/export');
const fixtures = ['fixtures/clean', 'fixtures/dialects', 'golden/export'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(path.join(root, folder, name), 'utf8') })),
);

describe('export of the page', () => {
  for (const exporter of [html, plainText]) {
    it(`writes ${exporter.label} as it did before`, () => {
      const file = path.join(golden, `page${exporter.extension}`);
      const { content } = exportWith(exporter, readFileSync(path.join(golden, 'page.md'), 'utf8'));
      const page = exporter === html ? content.replace(/(?<=<style>\n).*(?=<\/style>)/s, '') : content;
      // A new golden file is to be read before it is committed.
      if (!existsSync(file)) writeFileSync(file, page);
      assert.equal(page, readFileSync(file, 'utf8'));
    });
  }

  it('has every word of the page in the plain text, in order', () => {
    for (const { name, text } of fixtures) {
      const page = visibleText(bodyOf(exportWith(html, text).content).replace(/<br>|<\/(?:p|h\d|li|td|th|pre)>/g, ' '));
      assert.deepEqual(missingCharacters(charactersOf(page), charactersOf(exportWith(plainText, text).content)), [], name);
    }
  });

  it('keeps the lines of plain text within 80 columns', () => {
    for (const { name, text } of fixtures) {
      const lines = exportWith(plainText, text).content.split('\n');
      assert.deepEqual(
        lines.filter((line) => displayWidth(line) > 80 && /\S\s+\S/.test(line.trim())),
        [],
        name,
      );
    }
  });

  it('shows the address of a link where its text does not', () => {
    const { content } = exportWith(
      plainText,
      '# Mira\n\n[LinkedIn](https://linkedin.com/in/mira) [mira.test](https://www.mira.test/) [mail](mailto:m@mira.test)\n',
    );
    assert.equal(content, 'Mira\n====\nLinkedIn (https://linkedin.com/in/mira) mira.test mail (m@mira.test)\n');
  });

  it('is one harmless page that names the person and the language', () => {
    const { content } = exportWith(
      html,
      '# Mira "M" <b>Holt</b>\n\n## Experience\n\n<script>acted()</script><a href="javascript:acted()" onclick="acted()">x</a>\n',
    );
    assert.match(content, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(content, /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/);
    assert.match(content, /<title>Mira &quot;M&quot; Holt<\/title>\n<meta name="author" content="Mira &quot;M&quot; Holt">/);
    assert.deepEqual(harm(bodyOf(content)), []);
  });

  it('is empty for an empty text', () => assert.equal(exportWith(plainText, '').content, ''));
});

function bodyOf(page: string): string {
  return /<main class="resume">(.*)<\/main>/s.exec(page)?.[1] ?? '';
}

/** Characters, since text without spaces breaks anywhere. */
function charactersOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? [];
}

/** The characters that are not found when the text is read from its start to its end. */
function missingCharacters(characters: readonly string[], text: readonly string[]): string[] {
  let at = 0;
  return characters.filter((character) => {
    const found = text.indexOf(character, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}
