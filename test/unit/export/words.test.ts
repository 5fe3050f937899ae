import assert from 'node:assert/strict';
import { decodeHTML } from 'entities';
import { docx } from '../../../server/src/export/docx.ts';
import { html } from '../../../server/src/export/html.ts';
import { plainText } from '../../../server/src/export/plainText.ts';
import { writeWord } from '../../../server/src/word/writeWord.ts';
import { exportSource } from '../../support/exporting.ts';
import { readFixtures } from '../../support/fixtures.ts';
import { misplacedWords, wordsOfDocument, wordsOfText } from '../../support/wordOrder.ts';
import { readZipEntry } from '../../support/zip.ts';

describe('the words of a resume', () => {
  it('are counted by what is missing or elsewhere', () => {
    assert.deepEqual(misplacedWords(wordsOfDocument('# One *two*\n\n1. [Three](x) four-five'), wordsOfText('one • three! two fourfive')), [
      'two',
    ]);
    assert.deepEqual(misplacedWords(wordsOfText('2015年4月'), wordsOfText('2015年 月')), ['4']);
  });

  for (const { name, text } of readFixtures()) {
    const words = wordsOfDocument(text);

    it(`${name} are all in the web page, in order`, () => {
      const page = html.export(exportSource(text)).content;
      assert.deepEqual(misplacedWords(words, wordsOfText(textOf(page.slice(page.indexOf('<main'))))), []);
    });

    it(`${name} are all in the plain text, in order`, () => {
      assert.deepEqual(misplacedWords(words, wordsOfText(plainText.export(exportSource(text)).content)), []);
    });

    it(`${name} are all in the Word document, in order`, async () => {
      const { content } = await docx.export(exportSource(text), { writeWord });
      const xml = readZipEntry(content as Uint8Array, 'word/document.xml') ?? '';
      assert.deepEqual(misplacedWords(words, wordsOfText(textOf(xml.replace(/<w:(?:tab|br)\/>|<\/w:p>/g, '\n')))), []);
    });
  }
});

/** Of HTML or of Word's XML. Elements that hold blocks or lines part words. */
function textOf(markup: string): string {
  return decodeHTML(markup.replace(/<\/?(?:p|div|h\d|li|td|th|tr|br|dt|dd|pre)\b[^>]*>/g, '\n').replace(/<[^>]*>/g, ''));
}
