import assert from 'node:assert/strict';
import { listFoldingRanges } from '../../../server/src/features/folding.ts';
import { openResume } from '../../support/features.ts';

describe('folding', () => {
  it('takes front matter, sections, employers, entries and long comments', () =>
    expectFolds(
      `
        ---
        name: Ada Lindt
        ---

        # Ada Lindt

        ## Experience

        ### Acme

        2018 – 2022

        #### Senior Engineer

        - Led it.

        #### Engineer

        - Built it.

        ## Volunteering

        **Baker**, Beta Works, 2015 – 2017

        - Baked it.

        ## Skills

        Python
        <!-- kept
        for later -->
      `,
      [
        'frontMatter: --- … ---',
        'section: ## Experience … - Built it.',
        'employer: ### Acme … - Built it.',
        'entry: #### Senior Engineer … - Led it.',
        'entry: #### Engineer … - Built it.',
        'section: ## Volunteering … - Baked it.',
        'entry: **Baker**, Beta Works, 2015 – 2017 … - Baked it.',
        'section: ## Skills … for later -->',
        'comment: <!-- kept … for later -->',
      ],
    ));

  it('leaves out what stands on one line', () => expectFolds('# Ada\n\n## Skills\n', []));
});

function expectFolds(text: string, expected: readonly string[]): void {
  const { snapshot } = openResume(text);
  const found = listFoldingRanges(snapshot).map(({ kind, span }) => {
    const lines = snapshot.text.slice(span.from, span.to).split('\n');
    return `${kind}: ${lines[0]} … ${lines.at(-1)}`;
  });
  assert.deepEqual(found, expected);
}
