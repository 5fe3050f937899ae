import assert from 'node:assert/strict';
import { nodesBetween, parseMarkdown, topBlocks } from '../../../server/src/parse/tree.ts';
import { read } from '../../support/reading.ts';

const links = (count: number, between = '') => `[a](b)${between} `.repeat(count);

describe('the Markdown tree', () => {
  it('has its blocks in order', () => {
    const tree = parseMarkdown(
      '# A\n\ntext\n\n- item\n\n1. item\n\n> quote\n\n---\n\n```\ncode\n```\n\n<!-- note -->\n\n<div>\n\n[a]: b\n',
    );
    assert.deepEqual(
      topBlocks(tree).map(({ type }) => type),
      ['heading', 'paragraph', 'list', 'ordered-list', 'quote', 'rule', 'code-block', 'comment', 'html-block', 'definition'],
    );
  });

  it('gives the blocks that reach into a range', () => {
    const tree = parseMarkdown('# A\n\none\n\ntwo\n\nthree\n');
    const texts = nodesBetween(tree, 5, 11).map(({ from, to }) => tree.text.slice(from, to));
    assert.deepEqual(texts, ['one', 'two']);
  });

  it('keeps the key of a block that an edit did not touch', () => {
    const text = `# A\n\n${'A paragraph of some words.\n\n'.repeat(40)}end\n`;
    const before = parseMarkdown(text);
    const after = parseMarkdown(text.replace('end', 'the end'), before);
    assert.equal(topBlocks(after)[0]?.key, topBlocks(before)[0]?.key);
    assert.notEqual(topBlocks(after).at(-1)?.key, topBlocks(before).at(-1)?.key);
  });

  it('takes nothing over from a line that lost its indentation', () => {
    const before = parseMarkdown('\t# A\n\ntext\n');
    assert.deepEqual(
      topBlocks(parseMarkdown('# A\n\ntext\n', before)).map(({ type }) => type),
      ['heading', 'paragraph'],
    );
  });

  it('is the earlier one where the text is the same', () => {
    const tree = parseMarkdown('# A\n');
    assert.equal(parseMarkdown('# A\n', tree), tree);
  });
});

describe('a flood of links', () => {
  it('is more than a thousand close together', () => {
    assert.equal(parseMarkdown(links(1000)).flooded, false);
    assert.equal(parseMarkdown(links(1001)).flooded, true);
    assert.equal(parseMarkdown(links(1200, ' apart, by a lot of words'.repeat(2))).flooded, false);
  });

  it('is read without links, and with them again once it is gone', () => {
    const flood = parseMarkdown(links(1100));
    assert.equal(JSON.stringify(nodesBetween(flood, 0, flood.text.length)).includes('"link"'), false);
    const after = parseMarkdown(links(3), flood);
    assert.equal(after.flooded, false);
    assert.equal(nodesBetween(after, 0, after.text.length)[0]?.children.filter(({ type }) => type === 'link').length, 3);
  });

  it('leaves the rest of the resume as it is', () => {
    const resume = read(`# Mira Holt\n\n## Experience\n\n### Analyst, Quayside Bank\n2017 – 2020\n\n- ${links(1100)}\n`);
    assert.equal(resume.name?.text, 'Mira Holt');
    assert.equal(resume.sections[1]?.section.entries[0]?.organization?.text, 'Quayside Bank');
  });
});

describe('deep nesting', () => {
  it('is cut off, not followed', () => {
    const resume = read(`# Mira Holt\n\n${'> '.repeat(3000)}deep\n\n## Skills\n\n- Go\n`);
    assert.equal(resume.sections[1]?.section.skills[0]?.text, 'Go');
  });
});
