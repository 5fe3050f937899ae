import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isResume } from '../../../server/src/config/isResume.ts';
import { dedent } from '../../support/text.ts';

const judge = (text: string, path = 'notes/page.md', files: string[] = [], decision?: boolean) =>
  isResume({ path, text: dedent(text), files, ...(decision === undefined ? {} : { decision }) });

const mira = `
  # Mira Holt

  mira.holt@mailbox.test | +44 20 7946 0123

  ## Experience

  ### Harbour Analytics
  Data Engineer, 2019 – 2023

  - Cut the nightly load from 6 hours to 40 minutes

  ## Education

  BSc Mathematics, Leeds, 2015 - 2019

  ## Skills

  Python, SQL
`;

describe('isResume', () => {
  describe('takes for a resume, by content,', () => {
    const cases: Record<string, string> = {
      'headings, contact and dates': mira,
      'bold lines in place of headings': `
        **Mira Holt**
        mira.holt@mailbox.test

        **WORK EXPERIENCE**

        Data Engineer, Harbour Analytics, 03/2019 - Present

        **EDUCATION**

        BSc Mathematics, 2015 - 2019
      `,
      'underlined headings without contact details': `
        Mira Holt
        =========

        Experience
        ----------

        Data Engineer, 2019–2023

        Education
        ---------

        BSc Mathematics, 2015–2019

        Technical Skills
        ----------------

        Python
      `,
      'HTML headings': `
        <h1>Mira Holt</h1>
        <a href="mailto:mira@mailbox.test">mira@mailbox.test</a>
        <h2>Professional Experience</h2>
        <h2>Education</h2>
        <h2>Skills</h2>
      `,
      'another language': `
        # Lebenslauf

        Anna Brandt, anna.brandt@postfach.test

        ## Berufserfahrung

        **Entwicklerin**, Nordwerk GmbH, seit 2020

        ## Ausbildung

        ## Kenntnisse
      `,
    };
    for (const [name, text] of Object.entries(cases)) it(name, () => assert.equal(judge(text), true));
  });

  describe('leaves alone', () => {
    const cases: Record<string, string> = {
      'an empty file': '',
      'a project with a word in common': `
        # taskrunner

        Write to team@taskrunner.test. Works since 2019 - 2024.

        ## Skills

        ## Projects

        ## Contributing
      `,
      'a profile page without a career': `
        # Hi there, I am Mira

        ## Tech Stack

        Python

        ## Projects

        ## Contact

        mira@mailbox.test
      `,
      'a blog post about careers': `
        ---
        layout: post
        title: My experience
        date: 2023-04-01
        tags: [career]
        ---
        Mail me: mira@mailbox.test

        ## Experience

        2019 – 2023

        ## Education

        ## Skills
      `,
      'a course': `
        # Data course

        ## Prerequisites

        ## Education

        Taught 2019 - 2021 by staff@college.test.

        ## Schedule
      `,
      'a user interface guide': `
        # Design principles

        ## Experience

        The experience of 2019 and 2020 to today.

        ## Summary
      `,
      'a recipe': '# Soup\n\n## Ingredients\n\n## Summary\n\nFrom 1999 – 2001 my aunt cooked it.\n',
      'resume words far down': `${'filler\n'.repeat(4000)}${mira}`,
      'marks without end': '#'.repeat(50_000) + '*'.repeat(50_000),
    };
    for (const [name, text] of Object.entries(cases)) it(name, () => assert.equal(judge(text), false));

    for (const path of ['README.md', 'docs/CHANGELOG.md', 'CONTRIBUTING.md']) {
      it(`${path}, even if it reads as a resume`, () => assert.equal(judge(mira, path), false));
    }
  });

  it('goes by the name before the content', () => {
    assert.equal(judge('', 'resume.md'), true);
    assert.equal(judge(mira, 'resume-tips.md'), true);
    assert.equal(judge('# Tips', 'resume-tips.md'), false);
  });

  describe('front matter', () => {
    const cases: [name: string, text: string, path: string, verdict: boolean][] = [
      ['resume: true', '---\nresume: true\n---\n# Notes\n', 'README.md', true],
      ['resume: false', '---\nresume: false\n---\n', 'resume.md', false],
      ['a layout', '---\nlayout: resume\n---\n# Mira\n', 'index.md', true],
      ['another layout', '---\nlayout: "cv"\n---\n# Mira\n', 'index.md', true],
      ['a title', '---\ntitle: Curriculum Vitae\n---\n# Mira\n', 'about.md', true],
      ['a title about resumes', '---\ntitle: How I wrote the parser of my resume\n---\n# Mira\n', 'about.md', false],
      ['TOML', '+++\nresume = true\n+++\n# Mira\n', 'about.md', true],
      ['the data of a resume', '---\nbasics:\n  name: Mira\nwork:\n  - name: Harbour\n---\n', 'about.md', true],
      ['other data', '---\nwork:\n  - name: Harbour\n---\n', 'about.md', false],
      ['a rule that nothing closes', '---\nresume: true\n', 'about.md', false],
    ];
    for (const [name, text, path, verdict] of cases) it(`${name}: ${verdict}`, () => assert.equal(judge(text, path), verdict));
  });

  it('goes by the patterns of the configuration before the name', () => {
    assert.equal(judge('# Mira', 'people/mira.md', ['people/*.md']), true);
    assert.equal(judge('# Mira', 'resume.md', ['!resume.md']), false);
    assert.equal(judge('# Mira', 'README.md', ['README.md']), true);
  });

  it('does not take back what it made of the content while that is edited', () => {
    const half = { path: 'notes/page.md', text: '# Mira Holt\n', files: [] };
    assert.deepEqual([isResume(half), isResume({ ...half, wasResume: true })], [false, true]);
    assert.equal(isResume({ ...half, wasResume: true, path: 'README.md' }), false);
  });

  it('goes by the person’s decision before anything else', () => {
    assert.equal(judge('# Mira', 'resume.md', [], false), false);
    assert.equal(judge('---\nresume: false\n---\n', 'resume.md', ['!*.md'], true), true);
  });

  it('judges any text and any name', () => {
    const piece = fc.constantFrom(
      '# ',
      '---\n',
      '\n',
      '**',
      'resume: ',
      'true',
      'Experience',
      '<h2>',
      '2019 – ',
      '@',
      '===',
      'a.b',
      '\\',
      '/',
    );
    const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(text, { maxLength: 2 }),
        (content, path, files) => typeof isResume({ path, text: content, files }) === 'boolean',
      ),
    );
  });
});
