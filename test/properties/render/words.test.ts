import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { renderPage } from '../../../server/src/render/renderPage.ts';
import { render, visibleText } from '../../support/render.ts';

describe('the words on the page', () => {
  it('are all the words of a document, in order, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (shapes) => {
        const words = new WordSource();
        const text = shapes.map((shape) => shape(words)).join('\n\n');
        assert.deepEqual(wordsOf(text), words.given, text);
      }),
      { numRuns: 150 },
    );
  });

  it('survive any jumble of marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks), { maxLength: 60 }), (pieces) => {
        const words = new WordSource();
        const text = `# ${words.next()}\n\n${pieces.map((mark) => mark.replace('W', () => words.next())).join('')}`;
        assert.deepEqual(wordsOf(text), words.given, JSON.stringify(text));
      }),
      { numRuns: 500 },
    );
  });

  it('survive quotes and lists nested without end', () => {
    const words = 'first second';
    for (const text of [
      `${'>'.repeat(10_000)} ${words}`,
      `${'> '.repeat(10_000)}${words}`,
      `${'- '.repeat(10_000)}${words}`,
      `${'1. '.repeat(10_000)}${words}`,
      `${'<div>'.repeat(10_000)}${words}`,
      `${'<b>'.repeat(10_000)}${words}`,
      `${'['.repeat(10_000)}${words}`,
      `${'*'.repeat(10_000)}${words}`,
      `${'*a '.repeat(10_000)}${words}`,
      `${'<!-- '.repeat(10_000)}${words}`,
    ]) {
      const shown = visibleText(renderPage(text, emptyResume).html);
      assert.ok(shown.endsWith(words), shown.slice(-100));
    }
  });

  it('in a list of two hundred levels come one after the other', () => {
    const items = Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- w${depth}`);
    assert.deepEqual(
      wordsOf(items.join('\n')),
      items.map((_, depth) => `w${depth}`),
    );
  });
});

/** What is tried is the page; how the reader fares with such a text is another matter. */
const emptyResume = readResume('').resume;

/** Gives words that no other text has. */
class WordSource {
  readonly given: string[] = [];

  next(): string {
    const word = `w${this.given.length}x`;
    this.given.push(word);
    return word;
  }
}

type Shape = (words: WordSource) => string;

const inline: fc.Arbitrary<Shape> = fc.constantFrom<Shape>(
  (words) => words.next(),
  (words) => `**${words.next()}**`,
  (words) => `*${words.next()} ${words.next()}*`,
  (words) => `\`${words.next()}\``,
  (words) => `[${words.next()}](https://example.org/a?b=c)`,
  (words) => `[${words.next()}](file:///etc/passwd)`,
  (words) => `[${words.next()}][${words.next()}]`,
  (words) => `[${words.next()}@example.org]`,
  (words) => `![${words.next()}](photo.jpg)`,
  (words) => `<span style="float: right">${words.next()}</span>`,
  (words) => `<b>${words.next()}</i>`,
  (words) => `<unknown>${words.next()}</unknown>`,
  (words) => `Vec<${words.next()}>`,
  (words) => `${words.next()}<br/>${words.next()}`,
  (words) => `${words.next()} <!-- hidden --> ${words.next()}`,
  (words) => `\\textbf{${words.next()}} \\hfill $${words.next()}$`,
  (words) => `${words.next()}&nbsp;&amp;&#8211;&lt; ${words.next()}`,
  (words) => `~~${words.next()}~~ 5 < 7 > 3`,
);

const line: fc.Arbitrary<Shape> = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((parts) => (words) => parts.map((part) => part(words)).join(' '));

const block: fc.Arbitrary<Shape> = fc.oneof(
  line,
  fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(
    ([level, text]): Shape =>
      (words) =>
        `${'#'.repeat(level)} ${text(words)}`,
  ),
  fc.tuple(line, fc.constantFrom('===', '---')).map(
    ([text, rule]): Shape =>
      (words) =>
        `${text(words)}\n${rule}`,
  ),
  fc.array(line, { minLength: 1, maxLength: 4 }).map(
    (lines): Shape =>
      (words) =>
        lines.map((text) => `- ${text(words)}`).join('\n'),
  ),
  fc.array(line, { minLength: 1, maxLength: 3 }).map(
    (lines): Shape =>
      (words) =>
        lines.map((text) => `2019. ${text(words)}`).join('\n'),
  ),
  fc.array(line, { minLength: 2, maxLength: 3 }).map(
    (lines): Shape =>
      (words) =>
        lines.map((text) => text(words)).join('\n'),
  ),
  line.map(
    (text): Shape =>
      (words) =>
        `> ${text(words)}`,
  ),
  line.map(
    (text): Shape =>
      (words) =>
        `<div align="center">\n\n${text(words)}\n\n</div>`,
  ),
  line.map(
    (text): Shape =>
      (words) =>
        `<table><tr><td>${text(words)}</td><td>${words.next()}</table>`,
  ),
  fc.constantFrom<Shape>(
    (words) => `| ${words.next()} | ${words.next()} |\n|---|:-:|\n| ${words.next()} |\n| ${words.next()} | | ${words.next()} |`,
    (words) => `\`\`\`${words.next()}\n${words.next()} <script>\n\`\`\``,
    (words) => `    ${words.next()}\n    <li>${words.next()}`,
    (words) => `<!-- hidden\n\nhidden --> ${words.next()}`,
    (words) => `<style>\nbody { color: red }\n\n</style>\n${words.next()}`,
    (words) => `[${words.next()}]: ${words.next()}`,
    (words) => `${words.next()}\n: ${words.next()}`,
    () => '[unused]: https://example.org',
    () => '---',
  ),
);

/** Each `W` is a word. None of these can make a link's address, an attribute, a comment or front matter out of one. */
const marks = [
  ...[
    'W ',
    'W ',
    'W ',
    'W',
    '\n',
    '\n\n',
    '    ',
    '\t',
    '- ',
    '1. ',
    '> ',
    '# ',
    '---\n',
    '===\n',
    '| ',
    '|',
    '|---|\n',
    '```',
    '~~~',
    '`',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '\\',
    '[',
    ']',
    '![',
    '](',
    ')',
    ']: W',
    '<',
    '>',
    '</',
    '<b>',
    '</b>',
    '<div>',
    '</div>',
    '<p>',
    '</ul>',
  ],
  ...[
    '<table>',
    '<td>',
    '</table>',
    '<br>',
    '<h2>',
    '</h3>',
    '<script>',
    '&amp;',
    '&',
    ';',
    ':',
    '$',
    '{',
    '}',
    '"',
    '-->',
    '\u00a0',
    '\r\n',
  ],
];

function wordsOf(text: string): string[] {
  return visibleText(render(text)).match(/w\d+x?/g) ?? [];
}
