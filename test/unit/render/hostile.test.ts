import assert from 'node:assert/strict';
import fc from 'fast-check';
import { harm, render, visibleText } from '../../support/render.ts';

const hostile = [
  '<script>alert(1)</script>',
  '<script>alert(1)',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/pixel.png" alt="me">',
  '![me](https://evil.example/pixel.png)',
  '![me](data:image/svg+xml;base64,PHN2Zy8+)',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<b onclick="alert(1)" style="position:fixed">x</b>',
  '<div style="background:url(https://evil.example/x)">x</div>',
  '<span class="sheet" id="page">x</span>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<iframe src="https://evil.example"></iframe><object data=x></object><embed src=x>',
  '<form action="https://evil.example"><input name=a><button formaction=x>x</button></form>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java\u0000script:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:x) [y](file:///etc/passwd) [z](vscode://x/y)',
  '[x](command:workbench.action.terminal.new)',
  '[x](<command:workbench.action.quit>)',
  '<command:workbench.action.quit>',
  '<javascript:alert(1)>',
  '<a href="javascript:alert(1)">x</a> <a href="&#x6A;avascript:alert(1)">y</a> <a href="java\tscript:alert(1)">z</a>',
  '<a href=" javascript:alert(1)" target=_blank>x</a>',
  '[x][r]\n\n[r]: javascript:alert(1)',
  '<!--><script>alert(1)</script>-->',
  '<!-- --!><script>alert(1)</script>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '```html" onload="alert(1)\n<script>alert(1)</script>\n```',
  '`<script>alert(1)</script>`',
  '<a href="https://x.example/" onmouseover="alert(1)">x</a>',
  '[x](https://x.example/" onmouseover="alert(1))',
  '[x](https://x.example/ "t\\" onclick=\\"alert(1)")',
  '<https://x.example/"onclick="alert(1)>',
  '---\nname: "<script>alert(1)</script>"\nemail: "x@example.org\\" onclick=\\"alert(1)"\n---\n',
  '% <script>alert(1)</script>\n% x\n',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '|<script>|<img src=x onerror=alert(1)>|\n|---|---|\n|[x](javascript:x)|',
];

describe('hostile Markdown', () => {
  for (const text of hostile) {
    it(`is inert: ${JSON.stringify(text)}`, () => assert.deepEqual(harm(render(text)), []));
  }

  it('is inert in any mixture', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.constantFrom('\n', '<', '>', '"', "'", '`', '*', '[', '](', ')')));
    fc.assert(
      fc.property(pieces, (parts) => assert.deepEqual(harm(render(parts.join(''))), [])),
      { numRuns: 300 },
    );
  });

  it('loads no image, and says what it shows', () => {
    assert.equal(
      visibleText(render('![A *portrait*](https://evil.example/me.png) <img src=me.png alt="R&amp;D team">')),
      'A portrait R&D team',
    );
  });

  it('keeps the text of a link that leads nowhere safe', () => {
    const page = render('> [Run](command:x) and [read](https://example.org)');
    assert.match(page, /<a>Run<\/a> and <a href="https:\/\/example\.org">read<\/a>/);
  });
});
