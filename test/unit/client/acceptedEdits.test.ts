import assert from 'node:assert/strict';
import { applyEdits } from 'jsonc-parser';
import { acceptedEdits } from '../../../client/src/acceptedEdits.ts';

describe('accepting a heading', () => {
  const list = '{ "sections": { "accepted": ["Military Service"] } }';
  const cases: [what: string, before: string, after: string][] = [
    ['begins the list', '{}', list],
    ['begins a file', '', list],
    [
      'adds to the list and keeps comments',
      '{ "sections": { /* mine */ "accepted": ["Talks"] /* so far */ } }',
      '{ "sections": { /* mine */ "accepted": ["Talks", "Military Service"] /* so far */ } }',
    ],
    ['leaves a list alone that has it', list, list],
    ['takes the place of what is no list', '{ "sections": { "accepted": true } }', list],
    ['takes the place of what is no object', '{ "sections": 5 }', list],
    ['takes the place of what is no configuration', '[]', list],
  ];
  for (const [what, before, after] of cases) {
    it(what, () => assert.deepEqual(normal(applyEdits(before, acceptedEdits(before, 'Military Service'))), normal(after)));
  }
});

/** How lists are broken into lines is up to the library. */
function normal(text: string): string {
  return text.replace(/\s+/g, '');
}
