import assert from 'node:assert/strict';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { renderPage } from '../../../server/src/render/renderPage.ts';

const text =
  '# Maren Oduya\n\n![A <b>portrait</b>](https://a.example/me.png?x="1"&y=2) ![Badge](badge.svg) ![x](javascript:alert(1)) ![](//a.example/y.png)\n';
const render = (marksImages: boolean) => renderPage(text, readResume(text).resume, { marksImages }).html;

describe('images of the page', () => {
  it('are their descriptions', () => {
    assert.doesNotMatch(render(false), /<span class="image"|a\.example/);
    assert.match(render(false), /A &lt;b&gt;portrait&lt;\/b&gt;|A portrait/);
  });

  it('say where they are from on request, where that is the web', () => {
    const addresses = [...render(true).matchAll(/data-image="([^"]*)"/g)].map(([, address]) => address);
    assert.deepEqual(addresses, ['https://a.example/me.png?x=%221%22&amp;y=2']);
    assert.doesNotMatch(render(true), /<img|src=/);
  });
});
