import assert from 'node:assert/strict';
import { selectionRangesAt } from '../../../server/src/features/selectionRanges.ts';
import { openResume } from '../../support/features.ts';

describe('selection ranges', () => {
  it('grow from a word to the document', () => {
    const text = `
      # Ada Lindt

      ## Experience

      ### Acme

      2018 – 2020

      #### Engineer

      - Built ovens: twelve of th$0em, all blue. Sold them too.
      - Slept.

      ## Skills

      Python
    `;
    const bullet = 'Built ovens: twelve of them, all blue. Sold them too.';
    expectSteps(text, [
      'them',
      'twelve of them',
      'Built ovens: twelve of them, all blue.',
      bullet,
      `- ${bullet}`,
      `- ${bullet}\n- Slept.`,
      /^### Acme[\s\S]+Slept\.$/,
      /^## Experience[\s\S]+Slept\.$/,
      /^## Experience[\s\S]+Slept\.\n\n$/,
      /^# Ada Lindt[\s\S]+Python\n$/,
    ]);
  });

  it('know the parts of a header', () =>
    expectSteps('# Ada Lindt\n\n## Experience\n\n**Senior Engi$0neer**, Acme, Mar. 2018 – 2020\n\n- Built it.\n', [
      'Engineer',
      'Senior Engineer',
      '**Senior Engineer**, Acme, Mar. 2018 – 2020',
      /^\*\*Senior[\s\S]+Built it\.$/,
      /^## Experience[\s\S]+it\.$/,
      /^## Experience[\s\S]+it\.\n$/,
      /^# Ada/,
    ]));

  it('know a date and a range', () =>
    expectSteps('# Ada Lindt\n\n## Experience\n\n### Acme\n\nMar. 20$018 – Present\n', [
      '2018',
      'Mar. 2018',
      'Mar. 2018 – Present',
      /^### Acme/,
      /^## Experience[\s\S]+Present$/,
      /^## Experience[\s\S]+Present\n$/,
      /^# Ada/,
    ]));

  it('know a link', () =>
    expectSteps('# Ada Lindt\n\n## Projects\n\n- Wrote [the oven](https://ov$0en.dev).\n', [
      'https://oven.dev',
      '[the oven](https://oven.dev)',
      'Wrote [the oven](https://oven.dev)',
      'Wrote [the oven](https://oven.dev).',
      '- Wrote [the oven](https://oven.dev).',
      /^## Projects[\s\S]+\.$/,
      /^## Projects[\s\S]+\n$/,
      /^# Ada/,
    ]));

  it('are the document where there is nothing', () => expectSteps('$0', ['']));
});

function expectSteps(marked: string, expected: readonly (string | RegExp)[]): void {
  const { snapshot, cursor } = openResume(marked);
  const found = selectionRangesAt(snapshot, cursor).map(({ from, to }) => snapshot.text.slice(from, to));
  for (const [index, step] of expected.entries()) {
    const text = found[index] ?? 'no step';
    if (typeof step === 'string') assert.equal(text, step);
    else assert.match(text, step);
  }
  assert.equal(found.length, expected.length, JSON.stringify(found));
}
