import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hostileTexts as hostile } from '../../fixtures/hostile.ts';
import { harm, render, visibleText } from '../../support/render.ts';

describe('hostile Markdown', () => {
  it('comes in at least a hundred shapes', () => assert.ok(new Set(hostile).size >= 100, `${hostile.length}`));

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
