import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findSpacingSlips } from '../../../server/src/text/spacing.ts';

function tidy(words: string): string {
  let result = '';
  let position = 0;
  for (const { from, to, newText } of findSpacingSlips(words).flatMap(({ edits }) => edits)) {
    result += words.slice(position, from) + newText;
    position = to;
  }
  return result + words.slice(position);
}

describe('findSpacingSlips', () => {
  const sound = [
    'Python, Go, and SQL (advanced)',
    'Saved 1,000 hours and 2,5 million, i.e. 3,14',
    'f(x), f(x, y), O(n), O(n log n), printf(), getUser(Id), Math.max(Foo), use_it(Now Or Then)',
    'instance(s) and team(s), Go(lang), étudiant(e), Freund(innen), micro(services)',
    'Ph.D(c), BSc(Hons), MSc(Eng), LL.B(Hons), Foo(TM), Fe(III), Ca(OH)2, 401(k), 501(c)(3)',
    'R(Studio), C(ANSI), X(Twitter)',
    'a(b,c) and (x,y) and A,B tests',
    '(i,s,o,g)',
    'foo@bar.org,baz@bar.org and example.org/a,bcd and {one,two}',
    '使用React,Vue开发, 熟悉Node(中文)',
    '杭州黑鸟科技有限公司(2017.3-2017.10)',
    'N,N-dimethyl and 1,2-dichloroethane',
    'One sentence ends.  The next begins after two spaces.',
    'Oslo  Bergen  Tromsø  Stavanger  Drammen  Fredrikstad  Moss',
    'Spanish  fluent',
    'wide    gaps are the layout of a person, so leave them',
    '\uFFFC(four) and Java(\uFFFC) stay',
    'never (closed and Foo(Bar',
    'the end, (or so)',
  ];
  for (const words of sound) it(`leaves “${words}” alone`, () => assert.equal(tidy(words), words));

  const slips: [string, string][] = [
    ['Golang(Go), SQL', 'Golang (Go), SQL'],
    ['a direct impact(upwards of $25k).', 'a direct impact (upwards of $25k).'],
    ['JavaScript(ES6+) and App(PC/Mobile)', 'JavaScript (ES6+) and App (PC/Mobile)'],
    ['Node.js(Express), LAMP(php/mysql)', 'Node.js (Express), LAMP (php/mysql)'],
    ['all stakeholders(clients, dev, SRE)', 'all stakeholders (clients, dev, SRE)'],
    ['Acme Corp(2019-2021)', 'Acme Corp (2019-2021)'],
    ['Side Rendering,RESTful APIs', 'Side Rendering, RESTful APIs'],
    ['HTML,CSS,JavaScript', 'HTML, CSS, JavaScript'],
    ['C++,Java and C#,Java and HTML5,CSS', 'C++, Java and C#, Java and HTML5, CSS'],
    ['Foo(Bar,Baz)', 'Foo (Bar, Baz)'],
    ['+Go(Lang),Rust', '+Go (Lang), Rust'],
    ['OpenNLP , Manifold', 'OpenNLP, Manifold'],
    ['XML (XSL) ,CSS3', 'XML (XSL), CSS3'],
    ['\uFFFC , and more', '\uFFFC, and more'],
    ['Python,', 'Python,'],
    ['Page speed and performance  optimization of the shop', 'Page speed and performance optimization of the shop'],
    ['Дизайн,вёрстка и код', 'Дизайн, вёрстка и код'],
  ];
  for (const [words, expected] of slips) it(`spaces “${words}”`, () => assert.equal(tidy(words), expected));

  it('takes slips that touch as one', () => {
    const [slip, ...others] = findSpacingSlips('HTML,CSS,JavaScript');
    assert.deepEqual([slip?.from, slip?.to, slip?.kind, others], [0, 19, 'comma', []]);
  });

  it('finds nothing in what it has spaced, whatever the text', () => {
    const piece = fc.constantFrom('Go', 'lang', ' ', '  ', ',', '(', ')', 'Foo', 'a', '1', '.', '\uFFFC', '日', '/', '"', '+');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = tidy(pieces.join(''));
        assert.equal(tidy(once), once);
      }),
      { numRuns: 3000 },
    );
  });
});
