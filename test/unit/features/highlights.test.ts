import assert from 'node:assert/strict';
import { highlightsAt } from '../../../server/src/features/highlights/index.ts';
import { openResume } from '../../support/features.ts';

const resume = `
  # Ada Lindt

  ## Experience

  **Engineer**, Acme GmbH, Mar. 2020 – Present

  - Developed K8s operators.
  - Developing for Kubernetes.

  **Baker**, Beta Works, 2015 – 03/2020

  - Develops dough.

  **Trainee**, ACME GmbH, 2012 – 2015

  ## Skills

  - kubernetes, Baking
`;

describe('highlights', () => {
  it('show a skill by all of its names', () => expectHighlights('op', ['K8s', 'Kubernetes', 'kubernetes'], 'K8s'));
  it('show an employer in all headers', () => expectHighlights('employer', ['Acme GmbH', 'ACME GmbH'], 'Acme GmbH'));
  it('show the same date', () => expectHighlights('date', ['Mar. 2020', '03/2020'], 'Mar. 2020'));
  it('show the same verb in all its forms', () => expectHighlights('verb', ['Developed', 'Developing', 'Develops'], 'Developed'));
  it('leave other words to the editor', () => expectHighlights('word', undefined, 'dough'));
});

function expectHighlights(_what: string, expected: readonly string[] | undefined, at: string): void {
  const { snapshot, cursor } = openResume(resume.replace(at, `${at.slice(0, 1)}$0${at.slice(1)}`));
  const found = highlightsAt(snapshot, cursor)?.map(({ from, to }) => snapshot.text.slice(from, to));
  assert.deepEqual(found, expected);
}
