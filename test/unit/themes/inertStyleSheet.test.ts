import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inertStyleSheet } from '../../../server/src/themes/inertStyleSheet.ts';

describe('a style sheet of the person', () => {
  it('stays as it is where nothing is loaded', () => {
    const css =
      '@media print { .resume .name { color: #123; content: "a\\201c b"; width: calc(1em + 2px) } }\n.resume li > p { margin: 0 }';
    assert.equal(inertStyleSheet(css), `${css}\n`);
  });

  it('is nothing where it says nothing', () => assert.equal(inertStyleSheet(' /* to do */ '), ''));

  for (const css of [
    '@import "https://a.test/x.css";',
    '@IMPORT url(x.css);',
    '@\\69mport "x.css";',
    '@i\\mport "x.css";',
    '@import/**/"x.css";',
    '@charset "utf-7";',
    '@namespace url(http://a.test);',
    '@font-face { font-family: A; src: url(a.woff) }',
    '@page { size: A5 }',
    '.a { background: url(https://a.test/x.png) }',
    '.a { background: URL( "x.png" ) }',
    '.a { background: u\\72l(x.png) }',
    '.a { background: \\75\\72\\6c(x.png) }',
    '.a { background: \\000075 rl(x.png) }',
    '.a { background: ur\\l(x.png) }',
    '.a { background: -webkit-image-set("x.png" 1x) }',
    '.a { background: image-set("x.png" 1x) }',
    '.a { background: image("x.png") }',
    '.a { background: src("x.png") }',
    '.a { background: -webkit-cross-fade(url(a), url(b), 50%) }',
    '.a { --x: url(x.png); background: var(--x) }',
    '.a { width: expression(alert(1)) }',
    '.a { behavior: url(x.htc); -moz-binding: url(x.xml) }',
    '</style><script>alert(1)</script>',
    '<!-- .a { color: red } -->',
  ])
    it(`loads and runs nothing: ${css}`, () => assert.doesNotMatch(inertStyleSheet(css), dangerous));

  it('is inert whatever it is made of', () => {
    const piece = fc.constantFrom(
      '@',
      'import',
      'u',
      'rl',
      '(',
      ')',
      '\\',
      '75',
      '72 ',
      '6c',
      '/*',
      '*/',
      '<',
      '/style>',
      '"',
      "'",
      ' ',
      '\n',
      '\0',
      '{',
      '}',
      ';',
      'image',
      '-set',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => assert.doesNotMatch(inertStyleSheet(pieces.join('')), dangerous)),
      { examples: [[['@', 'import', 'import']], [['u', '\\', '\\', 'rl', '(']]], numRuns: 2000 },
    );
  });
});

const dangerous =
  /@(?:import|charset|namespace|font-face|page)|\b(?:url|src|image|image-set|cross-fade|expression)\(|[;{]\s*(?:behavior|-moz-binding)\s*:|<|\/\*|(?<!\\)(?:\\\\)*\\(?:0{0,4}(?:75|72|6c|69)(?![\da-f])|[l-r])/i;
