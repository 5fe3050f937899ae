import assert from 'node:assert/strict';
import { convertDatesActions } from '../../../../server/src/features/codeActions/convertDatesActions.ts';
import { applyEdits } from '../../../../server/src/model/span.ts';
import { openResume } from '../../../support/features.ts';

const roles = (...dates: string[]) =>
  `# Ada Lindt\n\n## Experience\n\n${dates.map((date, index) => `### Baker, Tallow Ltd ${index}\n\n${date}\n\n- Baked\n`).join('\n')}`;

/** The titles that are offered at the cursor. */
function titlesAt(marked: string): string[] {
  const { snapshot, cursor } = openResume(marked);
  return convertDatesActions(snapshot, { from: cursor, to: cursor }).map(({ title }) => title);
}

describe('converting all dates', () => {
  const mixed = roles('Mar$0 2021 – June 2022', '04/2019 – 02/2021', 'Jan 2018 – Present', '2015 – 2017');

  it('is offered at a date, for each form in the document, the commonest first', () =>
    assert.deepEqual(titlesAt(mixed), [
      'Convert all dates to “MMM YYYY” (Mar 2021)',
      'Convert all dates to “MM/YYYY” (03/2021)',
      'Convert all dates to “MMMM YYYY” (March 2021)',
    ]));

  it('changes the dates that say as much, and no other', () => {
    const { snapshot, cursor } = openResume(mixed);
    const [, numeric] = convertDatesActions(snapshot, { from: cursor, to: cursor });
    assert.equal(
      applyEdits(snapshot.text, numeric?.edits ?? []),
      roles('03/2021 – 06/2022', '04/2019 – 02/2021', '01/2018 – Present', '2015 – 2017'),
    );
  });

  it('is not offered beside a date, or where all have one form', () => {
    assert.deepEqual(titlesAt(mixed.replace('$0', '').replace('Baked', 'Ba$0ked')), []);
    assert.deepEqual(titlesAt(roles('Mar$0 2021 – Jun 2022', 'Jan 2018 – Feb 2021')), []);
  });

  it('leaves ambiguous dates, and those that share a year, as they are', () => {
    const { snapshot, cursor } = openResume(roles('Mar$0 2021 – June 2022', 'July – September 2015'));
    for (const { edits } of convertDatesActions(snapshot, { from: cursor, to: cursor }))
      assert.ok(applyEdits(snapshot.text, edits).includes('July – September 2015'));
  });
});
