import { Document, Packer } from 'docx';
import type { WordDocument } from '../export/wordDocument.ts';
import { writeBlocks } from './blocks.ts';
import { numbering, pageOf, stylesOf } from './styles.ts';

/** Writes a Word document (ECMA-376) with the styles that Word itself has for a title, headings, lists and links. */
export async function writeWord(document: WordDocument): Promise<Uint8Array> {
  const { title, blocks, theme } = document;
  const file = new Document({
    title,
    creator: title,
    lastModifiedBy: title,
    description: '',
    styles: stylesOf(document),
    numbering,
    sections: [{ properties: { page: pageOf(document) }, children: writeBlocks(blocks, { theme, textWidth: textWidthOf(document) }) }],
  });
  return new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer());
}

function textWidthOf(document: WordDocument): number {
  const { size, margin } = pageOf(document);
  return size.width - margin.left - margin.right;
}
