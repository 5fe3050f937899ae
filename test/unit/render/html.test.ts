import assert from 'node:assert/strict';
import { renderBlocks, renderWithLines, visibleText } from '../../support/render.ts';

describe('raw HTML on the page', () => {
  const cases: [what: string, markdown: string, html: string][] = [
    ['keeps harmless elements', 'H<sub>2</sub>O <b>bold</b>', '<p>H<sub>2</sub>O <b>bold</b></p>\n'],
    ['keeps line breaks', 'one<br>two<br/>three', '<p>one<br>\ntwo<br>\nthree</p>\n'],
    ['closes what was left open', '- <b>one\n- two', '<ul>\n<li><b>one</b></li>\n<li>two</li>\n</ul>\n'],
    ['drops an end without a start', 'one</b></div> two', '<p>one</p>\n<p> two</p>\n'],
    ['drops comments', 'one<!-- two -->three', '<p>onethree</p>\n'],
    ['shows what an unclosed comment would hide', 'one <!-- two', '<p>one &lt;!-- two</p>\n'],
    ['takes a type parameter for text', 'Vec<String> and <your name>', '<p>Vec&lt;String&gt; and &lt;your name&gt;</p>\n'],
    ['decodes entities', '&copy; R&amp;D &#8211; <td>&lt;', '<p>© R&amp;D – </p>\n<div role="cell" class="cell">&lt;</div>\n'],
    [
      'reads Markdown in it',
      '<div align="center">\n\n# Maren\n\n</div>',
      '<div class="align-center">\n<h1 class="name">Maren</h1>\n</div>\n',
    ],
    ['keeps a definition list', '<dl><dt>Go</dt><dd>5 years</dd></dl>', '<dl>\n<dt>Go</dt>\n<dd>5 years</dd>\n</dl>\n'],
    ['starts a page where the author does', '<div style="page-break-after: always"></div>', '<div class="page-break"></div>\n'],
  ];
  for (const [what, markdown, html] of cases) it(what, () => assert.equal(renderBlocks(markdown), html));

  it('is laid out as a table that no browser takes words out of', () => {
    assert.equal(
      renderBlocks('<table>lost?<tr><td>Go</td><td>\n5 years</td></tr></table>'),
      '<div role="table" class="table">\n<p>lost?</p>\n<div role="row" class="row">\n<div role="cell" class="cell">Go</div>\n' +
        '<div role="cell" class="cell">5 years</div>\n</div>\n</div>\n',
    );
  });

  it('is no code where it is indented like a program', () => {
    assert.equal(visibleText(renderBlocks('<ul>\n\n        <li>one</li>\n\n        <li>two</li>\n</ul>')), 'one two');
  });

  it('knows its source lines', () => {
    const html = renderWithLines('<div>\n<h3>one</h3>\ntwo\n</div>\n\nthree');
    assert.deepEqual(
      [...html.matchAll(/<(\w+) data-line="(\d+)" data-end-line="(\d+)"/g)].map(([, tag, from, to]) => `${tag} ${from}-${to}`),
      ['div 0-1', 'h1 1-2', 'p 2-3', 'p 5-6'],
    );
  });
});
