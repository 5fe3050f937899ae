import assert from 'node:assert/strict';
import { exportResume } from '../../../server/src/features/exportResume.ts';
import { buildParserView } from '../../../server/src/features/parserView/parserView.ts';
import { buildPreview } from '../../../server/src/features/preview.ts';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { snapshotOf } from '../../support/features.ts';

const limit = 2_000_000;
const head = '# Ada Wick\n\n## Experience\n\n';
const text = head + 'Moved loads. '.repeat(Math.ceil(limit / 13));
const message =
  'This document is not checked: it has more than two million characters or twenty thousand sections. Give each resume a file of its own, and it will be.';

describe('a text of more than two million characters', () => {
  it('is one section that says why nothing is made of it', () => {
    const { diagnostics } = snapshotOf(text);
    assert.deepEqual(
      diagnostics.map(({ rule, severity, message: said, span }) => ({ rule: rule.id, severity, said, span })),
      [{ rule: 'not-analysed', severity: 'info', said: message, span: { from: 0, to: 10 } }],
    );
    assert.equal(snapshotOf(text).resume.sections[0]?.section.text, text);
  });

  it('is read up to that length', () => {
    assert.equal(readResume(text.slice(0, limit)).resume.unreadable, undefined);
    assert.equal(readResume(text.slice(0, limit + 1)).resume.unreadable, 'size');
  });

  it('is read as ever once it is shorter again, and the other way round', () => {
    const short = `${head}### Analyst, Acme\n2019 – 2020\n`;
    const large = readResume(short + ' '.repeat(limit), {}, readResume(short));
    assert.equal(large.resume.unreadable, 'size');
    assert.deepEqual(readResume(short, {}, large).resume, readResume(short).resume);
  });

  it('says so in the preview, and to who exports it', async () => {
    const snapshot = snapshotOf(text);
    assert.match(buildPreview(snapshot).html, /<p[^>]*>This document is not checked: it has more than two million characters/);
    assert.equal(buildParserView(snapshot).text.trim(), '');
    await assert.rejects(exportResume(snapshot, { format: 'html' }, {}), { message });
  });

  it('is the same as one of more than twenty thousand sections', () => {
    const headings = (count: number) => Array.from({ length: count }, (_, index) => `# ${index}\n`).join('');
    const large = readResume(headings(20_002));
    assert.equal(large.resume.unreadable, 'size');
    assert.equal(readResume(headings(19_999), {}, large).resume.unreadable, undefined);
  });

  it('may begin with anything', () => {
    for (const start of ['', '\n\n', '\u0000', '\r', '---\nname: x\n', '\ud83d'])
      assert.equal(snapshotOf(start + ' '.repeat(limit + 1)).diagnostics.length, 1, JSON.stringify(start));
  });
});
