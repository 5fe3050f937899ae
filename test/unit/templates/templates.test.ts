import assert from 'node:assert/strict';
import { templateSnippet } from '../../../client/src/newResume/template.ts';
import { isResume } from '../../../server/src/config/isResume.ts';
import { createConfigResolver } from '../../../server/src/config/load.ts';
import { allEntries } from '../../../server/src/model/entries.ts';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { takeSnapshot } from '../../../server/src/snapshot.ts';
import { readTemplates } from '../../support/templates.ts';

const resolve = createConfigResolver();

describe('templates', () => {
  const templates = readTemplates();

  it('are five or more', () => assert.ok(templates.length >= 5));

  for (const { file, snippet, text } of templates) {
    describe(file, () => {
      const { resume } = readResume(text);

      it('is inserted without its front matter', () => assert.match(snippet, /^# \$\{1:/));

      it('is a resume whatever its file is called', () => assert.ok(isResume({ path: '/Untitled-1', text, files: [] })));

      // A template has to stay right when it is opened years from now.
      for (const year of [2026, 2028, 2035])
        it(`has nothing that a rule reports, in ${year}`, () => assert.deepEqual(problemsOf(text, year), []));

      it('has a name, a label and contacts that are read', () => {
        const { name, label, emails, phones, profiles } = resume;
        assert.ok(name && label);
        assert.equal(emails.length, 1);
        assert.ok(phones.length + profiles.length > 0);
      });

      it('has sections and entries that are known for certain', () => {
        for (const { section } of resume.sections) {
          assert.equal(section.certainty, 'sure', section.heading?.prose.plain);
          assert.ok(section.kind !== 'other' || file === 'academic-cv.md', section.heading?.prose.plain);
          for (const entry of allEntries(section))
            assert.equal(entry.certainty, 'sure', section.text.slice(entry.span.from, entry.span.to));
        }
      });

      it('says of every role and degree who, what, where and when', () => {
        const entries = resume.sections.flatMap(({ section }) =>
          section.kind === 'work' || section.kind === 'education' ? section.entries : [],
        );
        assert.ok(entries.length >= 3);
        for (const { organization, role, location, dates } of entries) assert.ok(organization && role && location && dates);
      });
    });
  }
});

describe('the snippet of a template', () => {
  it('is what stands behind the front matter, whatever the line ends', () => {
    assert.equal(templateSnippet('---\r\ntitle: A\r\n---\r\n# $1\r\n'), '# $1\n');
    assert.equal(templateSnippet('# $1\n\n---\n\nText\n\n---\n'), '# $1\n\n---\n\nText\n\n---\n');
  });
});

function problemsOf(text: string, year: number): string[] {
  const { config, ruleset } = resolve({});
  const snapshot = takeSnapshot({ uri: 'untitled:Untitled-1', version: 1, text, config, ruleset, today: { year, month: 11, day: 21 } });
  return snapshot.diagnostics.map(({ message }) => message);
}
