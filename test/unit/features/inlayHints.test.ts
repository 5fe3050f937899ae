import assert from 'node:assert/strict';
import { listInlayHints } from '../../../server/src/features/inlayHints.ts';
import { applyEdits } from '../../../server/src/model/span.ts';
import { openResume } from '../../support/features.ts';

/** The text with the hints in it, in ‹…›. */
function hinted(text: string, settings?: unknown, of?: (text: string) => { from: number; to: number }): string {
  const { snapshot } = openResume(text, settings);
  const span = of?.(snapshot.text) ?? { from: 0, to: snapshot.text.length };
  const hints = listInlayHints(snapshot, span);
  return applyEdits(
    snapshot.text,
    hints.map(({ offset, label }) => ({ span: { from: offset, to: offset }, newText: `‹${label}›` })),
  );
}

const two = `# Ada Lindt

## Experience

### Baker, Tallow Ltd

Mar 2021 – Present

- Baked

### Miller, Grist & Co

Jan 2019 – May 2021

- Milled
`;

describe('inlay hints', () => {
  it('show how long each role was, and all together, months in both counted once', () =>
    assert.equal(
      hinted(two),
      two
        .replace('Experience', 'Experience‹Total: 5 yrs 6 mos›')
        .replace('Present', 'Present‹3 yrs 4 mos›')
        .replace('May 2021', 'May 2021‹2 yrs 5 mos›'),
    ));

  it('stand behind what encloses the dates', () => {
    const one = (line: string) => hinted(`# Ada\n\n## Experience\n\n### Baker, Tallow Ltd ${line}\n\n- Baked\n`);
    assert.match(one('(Jan 2019 – Jan 2020)'), /Jan 2020\)‹1 yr 1 mo›\n/);
    assert.match(one('\n\n*Jan 2019 – Dec 2019*'), /Dec 2019\*‹1 yr›\n/);
  });

  it('do not repeat a duration that is written', () =>
    assert.doesNotMatch(hinted(two.replace('May 2021', 'May 2021 (2 yrs 5 mos)')), /‹2 yrs/));

  it('say of years without months only what they come to, about', () => {
    const years = two.replace('Jan 2019 – May 2021', '2019 – 2021');
    assert.equal(hinted(years), years.replace('Experience', 'Experience‹Total: ~ 5 yrs›').replace('Present', 'Present‹3 yrs 4 mos›'));
  });

  it('are those of the part of the text that is seen', () =>
    assert.equal(
      hinted(two, {}, (text) => ({ from: text.indexOf('###'), to: text.indexOf('- Baked') })),
      two.replace('Present', 'Present‹3 yrs 4 mos›'),
    ));

  it('can be switched off, each kind', () => {
    assert.doesNotMatch(hinted(two, { inlayHints: { durations: false } }), /‹\d/);
    assert.doesNotMatch(hinted(two, { inlayHints: { totals: false } }), /‹T/);
  });

  it('say on being asked what is counted', () => {
    const { snapshot } = openResume(two);
    const hints = listInlayHints(snapshot, { from: 0, to: two.length });
    assert.deepEqual(
      hints.map(({ tooltip }) => tooltip),
      [
        'The time that the 2 entries of this section cover. Months that overlap are counted once.',
        'Up to now. The first and the last month are both counted.',
        'The first and the last month are both counted.',
      ],
    );
  });
});
