import assert from 'node:assert/strict';
import { rankMatch } from '../../../server/src/text/fuzzy.ts';

describe('rankMatch', () => {
  const cases: readonly [string, string, number | undefined][] = [
    ['kubernetes', 'Kubernetes', 0],
    ['kub', 'Kubernetes', 1],
    ['', 'Kubernetes', 1],
    ['acme', 'Senior Engineer, Acme', 2],
    ['bern', 'Kubernetes', 3],
    ['sen acm', 'Senior Engineer, Acme', 4],
    ['kbs', 'Kubernetes', 4],
    ['sbk', 'Kubernetes', undefined],
    ['kubernetess', 'Kubernetes', undefined],
    ['🚀', 'Kubernetes', undefined],
  ];
  for (const [typed, text, rank] of cases) it(`gives “${typed}” for “${text}” ${rank}`, () => assert.equal(rankMatch(typed, text), rank));
});
