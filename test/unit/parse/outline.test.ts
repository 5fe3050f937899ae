import assert from 'node:assert/strict';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { readEntryLines, readSectionLines } from '../../support/reading.ts';

type Case = readonly [name: string, text: string, sections: readonly string[]];

const styles: readonly Case[] = [
  ['second level', '# Mira Holt\n\n## Summary\n\nx\n\n## Skills\n', ['summary 3 Summary', 'skills 7 Skills']],
  ['third level', '# Mira Holt\n\n### Summary\n\nx\n\n### Skills\n', ['summary 3 Summary', 'skills 7 Skills']],
  ['first level', '# Summary\n\nx\n\n# Skills\n', ['summary 1 Summary', 'skills 5 Skills']],
  [
    'setext',
    'Mira Holt\n=========\n\nExperience\n----------\n\nx\n\nEducation\n---------\n',
    ['work 4 Experience', 'education 9 Education'],
  ],
  ['bold lines', '# Mira Holt\n\n**Experience**\n\nx\n\n**Education**\n\ny\n', ['work 3 Experience', 'education 7 Education']],
  ['capitals', '# MIRA HOLT\n\n## WORK EXPERIENCE\n\n## EDUCATION\n', ['work 3 WORK EXPERIENCE', 'education 5 EDUCATION']],
  [
    'HTML headings',
    '<h1>Mira Holt</h1>\n\n<h2>Experience</h2>\n\nx\n\n<h2 id="s">Skills</h2>\n\nPython\n',
    ['work 3 Experience', 'skills 7 Skills'],
  ],
  ['no space after the marks', '#Mira Holt\n\n##Experience\n\nx\n\n##Skills\n', ['work 3 Experience', 'skills 7 Skills']],
  ['pictures and colons', '# Mira Holt\n\n## 💼 Experience:\n\n## 🎓 Education\n', ['work 3 💼 Experience:', 'education 5 🎓 Education']],
  ['a heading that nothing answers to', '# Mira Holt\n\n## Skills\n\n## Gulls\n', ['skills 3 Skills', 'other? 5 Gulls']],
  ['no heading at all', 'Mira Holt\n\nA life by the sea, and what came of it.\n', []],
  ['empty', '', []],
];

const sameLevel = (between: string) =>
  `# Mira Holt\n\n## Experience\n\n${between}## Data Engineer, Harbour Analytics\n2020 – 2022\n\n- One\n\n## Analyst, Quayside Bank\n2017 – 2020\n\n## Skills\n\n- Go\n`;

describe('sections of a resume', () => {
  describe('are found by their headings', () => {
    for (const [name, text, sections] of styles) it(name, () => assert.deepEqual(readSectionLines(text), sections));
  });

  describe('may have entry headings of their own level, right after the section heading', () => {
    for (const [name, between] of [
      ['at once', ''],
      ['after a comment', '<!-- newest first; nothing else -->\n\n'],
      ['after a rule', '---\n\n'],
    ] as const) {
      it(name, () => {
        const text = sameLevel(between);
        assert.deepEqual(
          readSectionLines(text).map((line) => line.replace(/\d+ /, '')),
          ['work Experience', 'skills Skills'],
        );
        assert.equal(readEntryLines(text).length, 2);
      });
    }

    it('but not where text comes between', () => {
      const sections = readSectionLines(sameLevel('Ten years by the sea.\n\n'));
      assert.deepEqual(
        sections.map((line) => line.split(' ')[0]),
        ['work', 'other?', 'other?', 'skills'],
      );
    });
  });

  it('follow the names a person adds', () => {
    const vocabulary = new Map([['gulls', { kind: 'interests' as const }]]);
    const { resume } = readResume('# Mira Holt\n\n## Skills\n\n## Gulls\n', { vocabulary });
    assert.deepEqual(
      resume.sections.map(({ section }) => section.kind),
      ['basics', 'skills', 'interests'],
    );
  });

  it('end where the next begins, even within a comment', () => {
    const { resume } = readResume(
      'word <!-- Mira Holt\nSKILLS\nJava, Python\nCareer History\nHarbour Works – Bergen\nEDUCATION\nBSc\n-->\n',
    );
    assert.deepEqual(
      resume.sections.map(({ section }) => section.comments.every(({ span }) => span.to <= section.text.length)),
      [true, true, true, true],
    );
  });

  it('tile the text', () => {
    const text = '---\nname: Mira\n---\n# Mira Holt\n\n## Skills\n\n- Go\n\n## Education\n';
    const { resume } = readResume(text);
    assert.equal(resume.sections.map(({ section }) => section.text).join(''), text);
    assert.deepEqual(
      resume.sections.map(({ start, startLine }) => [start, startLine]),
      [
        [0, 0],
        [text.indexOf('## Skills'), 5],
        [text.indexOf('## Education'), 9],
      ],
    );
  });
});

describe('a reading after an edit', () => {
  const before = '# Mira Holt\n\n## Skills\n\n- Go\n\n## Education\n\n- **Fennel College** — BSc Mathematics, 2016\n';

  it('keeps the objects of the sections that are the same', () => {
    const first = readResume(before);
    const second = readResume(before.replace('- Go', '- Go, Rust'), {}, first);
    const [head, skills, education] = second.resume.sections;
    assert.equal(head?.section, first.resume.sections[0]?.section);
    assert.notEqual(skills?.section, first.resume.sections[1]?.section);
    assert.equal(education?.section, first.resume.sections[2]?.section);
    assert.equal(education?.start, (first.resume.sections[2]?.start ?? 0) + ', Rust'.length);
  });

  it('is the earlier one where the text is the same', () => {
    const first = readResume(before);
    assert.equal(readResume(before, {}, first), first);
  });
});
