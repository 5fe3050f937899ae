import assert from 'node:assert/strict';
import { sliceSpan } from '../../../server/src/model/span.ts';
import { readHtmlBlock } from '../../../server/src/parse/htmlBlock.ts';

const readHtml = (source: string) => readHtmlBlock(source, 0, source.length, 0);

/** The lines a reader sees; "1 " to "6 " before a heading, "- " before a list item. */
const linesOf = (source: string) =>
  readHtml(source).lines.map(({ prose, level, item }) => `${level > 0 ? `${level} ` : item ? '- ' : ''}${prose.plain.trim()}`);

const cases: readonly (readonly [name: string, source: string, lines: readonly string[]])[] = [
  ['block tags end a line', '<div>Harbour Analytics</div><p>Data Engineer</p>', ['Harbour Analytics', 'Data Engineer']],
  ['so does a break', 'Harbour Analytics<br/>Leeds<br>UK', ['Harbour Analytics', 'Leeds', 'UK']],
  ['line breaks of the source do not', '<p>Harbour\n   Analytics</p>', ['Harbour Analytics']],
  ['headings', '<h1>Mira Holt</h1><h3>Skills</h3>', ['1 Mira Holt', '3 Skills']],
  ['list items', '<ul><li>One</li><li>Two</li></ul>', ['- One', '- Two']],
  ['spans are set apart', '<p>Acme<span>2020</span></p>', ['Acme\t2020']],
  ['entities', '<p>R&amp;D &#169; 2020</p>', ['R&D © 2020']],
  ['what is hidden is left out', '<style>p { color: red }</style><script>a < b</script><p>Seen</p>', ['Seen']],
  ['comments are left out', '<!-- note --><p>Seen</p>', ['Seen']],
  ['a lone angle bracket is text', '<p>5 < 6</p>', ['5 < 6']],
  ['a tag that never ends', '<p>Seen</p><div', ['Seen']],
  ['empty', '<div></div>', []],
];

describe('readHtmlBlock', () => {
  for (const [name, source, lines] of cases) it(name, () => assert.deepEqual(linesOf(source), lines));

  it('knows bold from plain text', () => {
    const runs = readHtml('<p><b>Harbour</b> Analytics</p>').lines[0]?.prose.runs ?? [];
    assert.deepEqual(
      runs.filter(({ bold }) => bold).map(({ from, to }) => [from, to]),
      [[6, 13]],
    );
  });

  it('finds links with their places', () => {
    const source = '<p>See <a href="https://example.org">my page</a></p>';
    const [link] = readHtml(source).links;
    assert.equal(link?.target, 'https://example.org');
    assert.equal(link?.text, 'my page');
    assert.equal(link && sliceSpan(source, link.span), '<a href="https://example.org">my page</a>');
    assert.equal(link && sliceSpan(source, link.textSpan), 'my page');
  });

  it('finds comments with their places, one that never ends too', () => {
    const source = '<p>a</p><!-- resume-disable tense --><!-- open';
    const { comments } = readHtml(source);
    assert.deepEqual(
      comments.map(({ text, span }) => [text, sliceSpan(source, span)]),
      [
        ['resume-disable tense', '<!-- resume-disable tense -->'],
        ['open', '<!-- open'],
      ],
    );
  });

  it('gives offsets less the base', () => {
    const source = 'xx<p>Acme</p>';
    const [line] = readHtmlBlock(source, 2, source.length, 2).lines;
    assert.equal(line && sliceSpan(source.slice(2), line.prose.runs[0] ?? { from: 0, to: 0 }), 'Acme');
  });

  it('reads many open tags in a moment', () => {
    const { lines } = readHtml(`${'<p>'.repeat(50_000)}x${'<a '.repeat(50_000)}`);
    assert.equal(lines[0]?.prose.plain, 'x');
  });
});
