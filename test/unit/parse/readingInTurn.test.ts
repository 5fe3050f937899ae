import assert from 'node:assert/strict';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { readFixtures } from '../../support/fixtures.ts';

describe('resumes that are read in turn', () => {
  const fixtures = readFixtures();

  it('are read as each would be by itself, whatever was read before', () => {
    const forwards = fixtures.map(({ text }) => text);
    for (const texts of [forwards, forwards.toReversed()]) {
      let last: ReturnType<typeof readResume> | undefined;
      for (const text of texts) {
        last = readResume(text, {}, last);
        assert.deepEqual(last.resume, readResume(text).resume);
      }
    }
  });

  it('share what their lines say, also where one in another language stands between them', () => {
    const english = '# Ada Wick\n\n## Experience\n\n### Engineer, Acme\n\nJan 2019 – Present\n';
    const german = '# Ada Wick\n\n## Berufserfahrung\n\n### Ingenieurin, Acme\n\n01/2019 – heute\n';
    const first = readResume(english);
    const last = readResume(english, {}, readResume(german, {}, first));
    assert.equal(last.memory, first.memory);
  });
});
