import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readResume } from '../../server/src/parse/buildResume.ts';
import { sections } from '../../server/src/sections/index.ts';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync('snippets/resume.code-snippets', 'utf8'));

describe('the snippets', () => {
  it('have a prefix of their own each', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.deepEqual([...new Set(prefixes)], prefixes);
    for (const prefix of prefixes) assert.match(prefix, /^resume-[a-z-]+$/);
  });

  for (const { kind } of sections)
    it(`insert a section that is read as ${kind}`, () => {
      const snippet = Object.values(snippets).find(({ prefix }) => prefix.includes(`resume-${kind}`));
      assert.ok(snippet, 'there is a snippet');
      const { resume } = readResume(`# Ada Wick\n\n${expand(snippet)}`);
      assert.deepEqual(
        resume.sections.map(({ section }) => section.kind),
        ['basics', kind],
      );
    });

  it('insert a header with a name, an address and a profile', () => {
    const { resume } = readResume(expand(snippets['Resume: header'] as Snippet));
    assert.equal(resume.name?.text, 'First Last');
    assert.deepEqual(
      resume.emails.map(({ text }) => text),
      ['name@example.org'],
    );
    assert.deepEqual(
      resume.profiles.map(({ text }) => text),
      ['https://www.linkedin.com/in/name'],
    );
  });
});

/** As the editor leaves it when nothing is typed, with years for the dates. */
function expand({ body }: Snippet): string {
  return body
    .join('\n')
    .replaceAll(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\d/g, '')
    .replaceAll('Start – End', '2019 – 2021');
}
