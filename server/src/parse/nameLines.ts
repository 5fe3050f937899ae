import type { SectionKind } from '../model/resume.ts';
import { type MarkdownTree, topBlocks } from './tree.ts';

/**
 * The lines of paragraphs and code blocks that are the name of a section and nothing else, as in a text that was pasted
 * from elsewhere. Nothing where they are too few, or say neither work nor education: then they are words like others.
 */
export function findNameLines<Meaning extends { readonly kind: SectionKind }>(
  tree: MarkdownTree,
  meaningOf: (text: string) => Meaning | undefined,
): NameLine<Meaning>[] {
  const found: NameLine<Meaning>[] = [];
  for (const { type, from, to } of topBlocks(tree)) {
    if (type !== 'paragraph' && type !== 'code-block') continue;
    let start = tree.text.lastIndexOf('\n', from - 1) + 1;
    while (start < to) {
      const newline = tree.text.indexOf('\n', start);
      const end = newline < 0 ? tree.text.length : newline;
      const text = end - start > longestLine ? '' : tree.text.slice(start, end).trim();
      const meaning = mayBeName.test(text) ? meaningOf(text) : undefined;
      if (meaning) found.push({ from: start, meaning });
      start = end + 1;
    }
  }
  const kinds = new Set(found.map(({ meaning }) => meaning.kind));
  return kinds.size >= fewestKinds && (kinds.has('work') || kinds.has('education')) ? found : [];
}

export interface NameLine<Meaning> {
  /** Start of the line. */
  readonly from: number;
  readonly meaning: Meaning;
}

const longestLine = 60;
const fewestKinds = 3;
/** A capital, or a letter of a script without them, and neither a sentence nor a label with its value. */
const mayBeName = /^[\p{Lu}\p{Lo}][^.,;|@\d]{2,39}$/u;
