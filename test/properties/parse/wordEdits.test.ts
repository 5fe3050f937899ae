import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type MarkdownTree, parseMarkdown } from '../../../server/src/parse/tree.ts';
import { times } from '../../support/hostileEdits.ts';

const folder = new URL('../../fixtures/dialects/', import.meta.url);
const dialects = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** Words among all that Markdown knows. */
const pieces = fc.constantFrom(
  ...[
    'word ',
    ' word',
    '\nword\n',
    'über ',
    'a ',
    ' x ',
    'www ',
    'https ',
    '\n\n',
    '\n',
    '  \n',
    '\\\n',
    '    ',
    '\t',
    '\r\n',
    '\u00a0',
    '𝒜 ',
  ],
  ...[
    '# ',
    '## word #\n',
    '===\n',
    '---\n',
    '- ',
    '  - ',
    '1. ',
    '- [x] ',
    '> ',
    '```word word\n',
    '~~~\n',
    '| a | word |\n|---|---|\n',
    '| ',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '[',
    ']',
    '](',
    ')',
    '[word]: ',
    '](u "word word")',
    '<a href=x word ',
    '<div word\n',
    '>',
    '<!-- ',
    ' -->',
    '</script>',
  ],
  ...[
    '&amp;',
    '&',
    '\\',
    '.',
    '@',
    'www.word.org ',
    'https://word.org/word word',
    '<https://word>',
    '![',
    '<?',
    '?>',
    '<![CDATA[ word ]]>',
    ': ',
  ],
);

const texts = fc.array(fc.oneof({ weight: 20, arbitrary: pieces }, { weight: 1, arbitrary: fc.constantFrom(...dialects) }), {
  maxLength: 40,
});
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 2 }),
  newText: fc.constantFrom('', 'x', 'ö', 'ab', '漢', ' ', '1', '.'),
});

describe('parseMarkdown, while somebody writes a word', function () {
  this.timeout(60_000 * times);

  it('gives the tree that it gives from scratch', () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { maxLength: 8 }), (parts, edits) => {
        let text = parts.join('');
        let tree = parseMarkdown(text);
        for (const { at, length, newText } of edits) {
          const from = placeInWord(text, at);
          text = text.slice(0, from) + newText + text.slice(from + length);
          tree = parseMarkdown(text, tree);
          assert.deepEqual(nodesOf(tree), nodesOf(parseMarkdown(text)));
        }
      }),
      { numRuns: 600 * times },
    );
  });

  it('sees that what was a table below a paragraph is none any more', () => {
    const text = `${'A paragraph.\n\n'.repeat(20)}Some words\n| a | b |\n|---|---|\n`;
    const edited = text.replace('|---|---|', '|--x-|---|');
    assert.deepEqual(nodesOf(parseMarkdown(edited, parseMarkdown(text))), nodesOf(parseMarkdown(edited)));
  });

  it('keeps the blocks that it did not touch', () => {
    const text = '# A\n\nSome words here.\n\n- one thing\n- another thing\n';
    const before = parseMarkdown(text);
    const after = parseMarkdown(text.replace('another', 'anothers'), before);
    assert.equal(after.tree.children[0], before.tree.children[0]);
    assert.equal(after.tree.children[1], before.tree.children[1]);
  });
});

/** In or beside a word, most of the time. */
function placeInWord(text: string, at: number): number {
  const from = Math.floor(at * text.length);
  const word = text.slice(from).search(/\p{L}/u);
  return word < 0 ? from : from + word + (from % 3);
}

function nodesOf({ tree }: MarkdownTree): string[] {
  const nodes: string[] = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      nodes.push(`${name} ${from}–${to}`);
    },
  });
  return nodes;
}
