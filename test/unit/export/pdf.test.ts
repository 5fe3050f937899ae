import assert from 'node:assert/strict';
import { ExportError } from '../../../server/src/export/exporter.ts';
import { addAuthor } from '../../../server/src/export/pdf/addAuthor.ts';
import { pdf } from '../../../server/src/export/pdf.ts';
import { exportSource } from '../../support/exporting.ts';

const printed =
  '%PDF-1.4\n1 0 obj\n<</Title (Mira)\n/Producer (Skia)>>\nendobj\nxref\n0 2\ntrailer\n<</Size 2\n/Root 9 0 R\n/Info 1 0 R>>\nstartxref\n63\n%%EOF\n';
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const textOf = (bytes: Uint8Array | string) => Buffer.from(bytes as Uint8Array).toString('latin1');

describe('export to PDF', () => {
  it('prints the web page and names the person as its author', async () => {
    const pages: string[] = [];
    const source = exportSource('# Mira Holt\n');
    const { content } = await pdf.export(source, {
      async printPdf(html) {
        pages.push(html);
        return bytesOf(printed);
      },
    });
    assert.match(pages.join(), /<h1 class="name">Mira Holt<\/h1>/);
    assert.match(textOf(content), /\/Author <feff004d00690072006100200048006f006c0074>/);
  });

  it('says what to do where nothing can print', async () => {
    await assert.rejects(
      async () => pdf.export(exportSource('# Mira\n'), {}),
      (error) => {
        return error instanceof ExportError && /open it in a browser and print it/.test(error.message);
      },
    );
  });

  it('writes the author behind what was printed', () => {
    const result = textOf(addAuthor(bytesOf(printed), 'Mira Holt'));
    assert.ok(result.startsWith(printed));
    const object = result.indexOf('1 0 obj', printed.length);
    assert.match(result.slice(object), /^1 0 obj\n<<\/Title \(Mira\)\n\/Producer \(Skia\)\n\/Author <feff[0-9a-f]+>>>\nendobj\n/);
    assert.match(result, new RegExp(`xref\n1 1\n${String(object).padStart(10, '0')} 00000 n \n`));
    assert.match(result, new RegExp(`/Prev 63>>\nstartxref\n${result.lastIndexOf('xref\n1 1')}\n%%EOF\n$`));
  });

  it('leaves a file alone that has another form, or an author', () => {
    for (const text of [
      '',
      'no PDF',
      printed.replace('/Info 1 0 R', ''),
      printed.replace('1 0 obj', '7 0 obj'),
      printed.replace('/Producer', '/Author'),
    ]) {
      assert.equal(textOf(addAuthor(bytesOf(text), 'Mira')), text);
    }
  });
});
