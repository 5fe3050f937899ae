import assert from 'node:assert/strict';
import { baseStyle } from '../../../server/src/render/baseStyle.ts';
import { themes } from '../../../server/src/themes/index.ts';

/** The selectors of a style sheet without nesting. */
const selectorsOf = (css: string) => [...css.matchAll(/(?:^|\})\s*([^{}]+)\{/g)].flatMap(([, list = '']) => splitList(list));
const splitList = (list: string) =>
  list
    .replace(/\([^()]*\)/g, '')
    .replace(/\([^()]*\)/g, '')
    .split(',')
    .map((selector) => selector.trim());

describe('themes', () => {
  it('are eight at least, each with an id and a label of its own', () => {
    assert.ok(themes.length >= 8);
    assert.equal(new Set(themes.map(({ id }) => id)).size, themes.length);
    assert.equal(new Set(themes.map(({ label }) => label)).size, themes.length);
  });

  for (const { id, css, margins, word } of themes) {
    describe(id, () => {
      it('styles nothing but the page', () => {
        assert.deepEqual(
          selectorsOf(css).filter((selector) => !selector.startsWith('.resume')),
          [],
        );
      });

      // CSS takes a space behind the digits of an escape for its end, and "· " comes out as "·".
      it('keeps the spaces behind the signs that it adds', () => assert.doesNotMatch(baseStyle + css, /\\[\da-f]{1,5} +"/));

      it('loads nothing', () => assert.doesNotMatch(css, /@|url\(|image-set\(/));

      it('keeps one column, and the words in order', () =>
        assert.doesNotMatch(css, /float|column-count|columns:|position:|[\s;{]order:|display: *(?:none|grid|flex)/));

      // Case is part of what is extracted; letters that are set apart are extracted as words of one letter.
      it('leaves case and letters as they are written', () => assert.doesNotMatch(css, /text-transform|letter-spacing|small-caps/));

      it('looks alike in Word', () => {
        const accent = /--accent: #(\w+)/.exec(css)?.[1] ?? '1f3a5f';
        const full = accent.length === 3 ? accent.replace(/./g, '$&$&') : accent;
        assert.equal(word.accent, full.toUpperCase());
      });

      it('leaves paper round the text that every printer can print on', () => {
        for (const margin of [margins.block, margins.inline])
          assert.ok(/^\d+mm$/.test(margin) && Number.parseInt(margin, 10) >= 10, margin);
      });
    });
  }
});
