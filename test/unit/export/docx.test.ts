import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { docx } from '../../../server/src/export/docx.ts';
import { ExportError } from '../../../server/src/export/exporter.ts';
import { writeWord } from '../../../server/src/word/writeWord.ts';
import { exportSource } from '../../support/exporting.ts';
import { readZipEntry } from '../../support/zip.ts';

async function partOf(text: string, part: string): Promise<string> {
  const { content } = await docx.export(exportSource(text), { writeWord });
  return readZipEntry(content as Uint8Array, part) ?? '';
}

/** Each paragraph: its style in brackets where it has one, its text, `→` for a tab and `⏎` for a line break. */
async function paragraphsOf(text: string): Promise<string[]> {
  const xml = await partOf(text, 'word/document.xml');
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph = '']) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1];
    const runs = paragraph
      .replace(/<w:pPr>.*?<\/w:pPr>/s, '')
      .replaceAll('<w:tab/>', '→')
      .replaceAll('<w:br/>', '⏎')
      .replace(/<[^>]+>/g, '');
    return `${style ? `[${style}] ` : ''}${runs}`;
  });
}

describe('export to Word', () => {
  it('uses Word’s own styles', async () => {
    const text = readFileSync(path.resolve(import.meta.dirname, '../../golden/export/page.md'), 'utf8');
    assert.deepEqual(await paragraphsOf(text), [
      '[Title] Mira Holt',
      '[Contact] Data Engineer',
      '[Contact] mira.holt@mailbox.test | LinkedIn | +44 20 7946 0991 | Leeds, UK',
      '[Heading1] Experience',
      '[Heading2] Harbour Analytics, Leeds',
      'Lead Data Engineer→Mar 2019 – Present',
      '[ListParagraph] Moved 140 nightly jobs to streams, which brought the figures of the day before forward from noon to six in the morning',
      '[ListParagraph] Kept the old jobs running beside them for a month',
      '[ListParagraph] Wrote harbour-lint, which forty teams use',
      '[Entry] Data Engineer→Jan 2017 – Feb 2019',
      '[ListParagraph] Built the first warehouse',
      '[ListParagraph] Trained twelve analysts in SQL',
      '[Heading1] Education',
      '[Entry] BSc Mathematics, University of Leeds→2013 – 2016',
      '[Quote] First-class honours',
      '[Heading1] Skills',
      ...['Area', 'Tools', 'Data', 'SQL, Kafka, dbt', 'Languages', 'Python, Scala'],
      '[Heading1] Interests',
      'Fell running⏎Sourdough &amp; rye',
    ]);
  });

  it('links what the page links, and only to safe places', async () => {
    const text = '# Mira\n\n[mail](mailto:m@mira.test) <a href="javascript:acted()">x</a> [here](#skills)\n';
    assert.deepEqual((await partOf(text, 'word/_rels/document.xml.rels')).match(/Target="[^"]*:[^"]*"/g), ['Target="mailto:m@mira.test"']);
  });

  it('says who wrote it in what language', async () => {
    assert.match(await partOf('# Mira Holt\n', 'docProps/core.xml'), /<dc:title>Mira Holt<\/dc:title><dc:creator>Mira Holt<\/dc:creator>/);
    assert.match(await partOf('# Mira Holt\n', 'word/styles.xml'), /<w:lang w:val="en" w:eastAsia="en"\/>/);
  });

  it('writes what XML has no place for without it', async () => {
    assert.deepEqual(await paragraphsOf('# Mi\u0001ra \uD800 & <b>x</b>\n'), ['[Title] Mira \uFFFD &amp; x']);
  });

  it('says what to do where it cannot be written', async () => {
    await assert.rejects(
      async () => docx.export(exportSource('# Mira\n'), {}),
      (error) => error instanceof ExportError && /open it with Word/.test(error.message),
    );
  });
});
