import assert from 'node:assert/strict';
import { proposeFileName } from '../../../client/src/export/fileName.ts';
import { exporters } from '../../../server/src/export/index.ts';
import { readText } from '../../support/sources.ts';

describe('the formats of the command', () => {
  it('are those that there are', () => {
    const ids = [...readText('client/src/export/formats.ts').matchAll(/\bid: '([^']+)'/g)].map(([, id]) => id);
    assert.deepEqual(ids.sort(), exporters.map(({ id }) => id).sort());
  });
});

describe('the name proposed for an exported file', () => {
  for (const [what, source, expected] of [
    ['is that of the document with another ending', { path: '/people/ines.resume.md', extension: '.pdf' }, 'ines.resume.pdf'],
    ['knows the other endings of Markdown', { path: '/people/CV.MARKDOWN', extension: '.docx' }, 'CV.docx'],
    ['is the person’s where the document has none', { name: 'Ines Calloway', extension: '.pdf' }, 'Ines Calloway - Resume.pdf'],
    ['is one that every system takes', { name: ' ../A/B: "C" <D>\n. ', extension: '.pdf' }, 'A B C D - Resume.pdf'],
    ['is plain where nothing is known', { extension: '.html' }, 'Resume.html'],
    [
      'says nothing of the person where the file does not',
      { path: '/ines-calloway.md', extension: '.redacted.md', isAnonymous: true },
      'resume.redacted.md',
    ],
  ] as const) {
    it(what, () => assert.equal(proposeFileName(source), expected));
  }
});
