import assert from 'node:assert/strict';
import { read, sourceOf, textsOf } from '../../support/reading.ts';

const names: readonly (readonly [head: string, name: string | undefined])[] = [
  ['# Mira Holt', 'Mira Holt'],
  ['#Mira Holt', 'Mira Holt'],
  ['Mira Holt\n=========', 'Mira Holt'],
  ['<h1 align="center">Mira Holt</h1>', 'Mira Holt'],
  ['**Mira Holt**', 'Mira Holt'],
  ['Mira Holt', 'Mira Holt'],
  ["# Hi, I'm Mira Holt 👋", 'Mira Holt'],
  ['# Hello, my name is Mira Holt!', 'Mira Holt'],
  ['# 👩‍💻 Mira Holt', 'Mira Holt'],
  ['# Mira Holt, PhD', 'Mira Holt'],
  ['# Mira Holt | Data Engineer', 'Mira Holt'],
  ['# Mira Holt (she/her)', 'Mira Holt'],
  ['# Resume of Mira Holt', 'Mira Holt'],
  ['# CV - Mira Holt', 'Mira Holt'],
  ['# Mira Holt — Resume\n\n## Skills', 'Mira Holt'],
  ['# Mira Holt | CV\n\n## Skills', 'Mira Holt'],
  ['# Resume\n\nMira Holt', 'Mira Holt'],
  ['# cv-markdown\n\n# Mira Holt\n\n## Experience\n\n## Skills', 'Mira Holt'],
  ['# Curriculum Vitae\n\n**Name:** Mira Holt', 'Mira Holt'],
  ['# Lebenslauf\n\n**Name:** Änne Groß', 'Änne Groß'],
  ['# 林小舟', '林小舟'],
  ['---\ntitle: Resume - Mira Holt\n---\n', 'Mira Holt'],
  ['---\nauthor: Mira Holt\n---\n# Resume', 'Mira Holt'],
  ['+++\ntitle = "Mira Holt"\n+++\n', 'Mira Holt'],
  ['% Mira Holt\n% May 2024\n', 'Mira Holt'],
  ["# Mira Holt's Resume", 'Mira Holt'],
  ['# Mira Holt CV', 'Mira Holt'],
  ['# Lebenslauf Mira Holt', 'Mira Holt'],
  ['# Dr. Mira Holt', 'Mira Holt'],
  ['# MIRA HOLT', 'MIRA HOLT'],
  ['# Dean Holt', 'Dean Holt'],
  ["### Hi there 👋, I'm Mira Holt", 'Mira Holt'],
  ['# Prof. Dr.-Ing. Mira Holt', 'Mira Holt'],
  ['# Mira Holt, PMP, CSM', 'Mira Holt'],
  ['# Holt, Mira', 'Holt, Mira'],
  ['# Mira Holt Jr.', 'Mira Holt Jr.'],
  ['# 森 未来（もり みらい）', '森 未来（もり みらい）'],
  ['# Mira Holt: Data Engineer', 'Mira Holt'],
  ['MIRA HOLT Harbour City, NJ ▪ (848) 555-0183', 'MIRA HOLT'],
  ['## Data Engineer - Acme', undefined],
  ['# 業務経歴書\n\n## 個人データ\n\n|key|value|\n|---|---|\n|名前|森 未来|', '森 未来'],
  ['## Profil\n\n<table><tr><th>Name</th><td>Mira Holt</td></tr></table>\n\n## Kenntnisse\n\nGo', 'Mira Holt'],
  ['# 林小舟的简历', '林小舟'],
  ['# 森 未来（Mirai Mori）', '森 未来（Mirai Mori）'],
  ['Data Engineer\t|\tMira HOLT', 'Mira HOLT'],
  ['# Data Engineer\n\nMira Holt', 'Mira Holt'],
  ['Mira van der Holt', 'Mira van der Holt'],
  ['# Resume\n\n| Name | Email |\n|---|---|\n| Mira Holt | mira@example.org |', 'Mira Holt'],
  ['# Resume\n\n**Name** Mira Holt', 'Mira Holt'],
  ['# Resume\n\nName\n: Mira Holt', 'Mira Holt'],
  ['---\nauthor:\n  name: Mira Holt\n---\n', 'Mira Holt'],
  ["---\ntitle: Mira Holt's Resume\n---\n", 'Mira Holt'],
  ['---\ntitle: About me\n---\n', undefined],
  ['# Resume', undefined],
  ['BA at Northmoor University', undefined],
  ['Ten years by the sea.', undefined],
  ['', undefined],
];

type Found = readonly [text: string, found: readonly string[]];

const emails: readonly Found[] = [
  ['mira@example.org', ['mira@example.org']],
  ['<mira@example.org>', ['mira@example.org']],
  ['[Mail](mailto:mira@example.org?subject=Hi)', ['mira@example.org']],
  ['Write to mira.holt+cv@mail.example.co.uk.', ['mira.holt+cv@mail.example.co.uk']],
  ['mira@example.org, MIRA@example.org', ['mira@example.org']],
  ['mira (at) example.org', ['mira (at) example.org']],
  ['mira [at] example [dot] org', ['mira [at] example [dot] org']],
  ['@mira', []],
];

const phones: readonly Found[] = [
  ['+49 170 1234567', ['+49 170 1234567']],
  ['(555) 123-4567', ['(555) 123-4567']],
  ['555-123-4567 | Leeds', ['555-123-4567']],
  ['Phone: 0170/1234567', ['0170/1234567']],
  ['+44 (0)20 7946 0958', ['+44 (0)20 7946 0958']],
  ['[+1 555 123 4567](tel:+15551234567)', ['+1 555 123 4567']],
  ['[Call me](tel:+15551234567)', ['+15551234567']],
  ['Porto, 6070-210 | (91) 55555-555', ['(91) 55555-555']],
  ['+1 705 MIR HOLT', ['+1 705 MIR HOLT']],
  ['2019-2021', []],
  ['2019 – 2021', []],
  ['2018.03 - 2020.04', []],
  ['Born 12/05/1990', []],
  ['12.05.1990', []],
  ['2020-01-15', []],
  ['10115 Berlin', []],
  ['12345678901234567', []],
];

const profiles: readonly Found[] = [
  ['LinkedIn: linkedin.com/in/miraholt', ['linkedin.com/in/miraholt']],
  ['[GitHub](https://github.com/miraholt)', ['https://github.com/miraholt']],
  ['https://miraholt.example/', ['https://miraholt.example/']],
  ['github.com/miraholt | https://github.com/miraholt/', ['github.com/miraholt']],
  ['+1 555 123 4567 | mira@example.org | www.miraholt.dev', ['www.miraholt.dev']],
  ['[github.com/miraholt]()', ['github.com/miraholt']],
  ['<p>\nhttps://miraholt.example.dev | Leeds\n</p>', ['https://miraholt.example.dev']],
  ['<a href="https://github.com/miraholt">GitHub</a>', ['https://github.com/miraholt']],
  ['![photo](https://example.org/me.png)', []],
  ['[PDF](resume.pdf)', []],
  ['Node.js developer', []],
];

describe('the name', () => {
  for (const [head, name] of names) {
    it(JSON.stringify(head), () => {
      const resume = read(`${head}\n`);
      assert.equal(resume.name?.text, name);
      if (name !== undefined) assert.equal(sourceOf(resume.name), name);
    });
  }

  it('is put together from front matter', () => assert.equal(read('---\nname: Mira\nsurname: Holt\n---\n').name?.text, 'Mira Holt'));

  it('is put together from two labels', () => {
    assert.equal(
      read('# Lebenslauf\n\n## Persönliche Daten\n\n| | |\n|---|---|\n| **Vorname** | Mira |\n| **Nachname** | Holt |\n').name?.text,
      'Mira Holt',
    );
    assert.equal(read('# CV\n\nNom : Holt\nPrénom : Mira\n').name?.text, 'Mira Holt');
    assert.equal(read('---\nfirst_name: Mira\nlast_name: Holt\n---\n').name?.text, 'Mira Holt');
  });

  it('of the front matter counts before the heading', () =>
    assert.equal(read('---\nname: Mira Holt\n---\n# A life by the sea\n').name?.text, 'Mira Holt'));
});

describe('the line under the name', () => {
  const label = (text: string) => read(`# Mira Holt\n\n${text}\n`).label?.text;

  it('is a position', () => {
    assert.equal(label('Senior Data Engineer'), 'Senior Data Engineer');
    assert.equal(label('### Data Engineer'), 'Data Engineer');
    assert.equal(read('---\nname: Mira\nposition: Data Engineer\n---\n').label?.text, 'Data Engineer');
  });

  it('is nothing else', () => {
    assert.equal(label('I build things.'), undefined);
    assert.equal(label('- Data Engineer'), undefined);
    assert.equal(label('engineer@example.org'), undefined);
  });
});

describe('contact data', () => {
  const resumeWith = (text: string) => read(`# Mira Holt\n\n${text}\n\n## Skills\n\n- Go\n`);
  for (const [text, found] of emails) it(`address in ${text}`, () => assert.deepEqual(textsOf(resumeWith(text).emails), found));
  for (const [text, found] of phones) it(`number in ${text}`, () => assert.deepEqual(textsOf(resumeWith(text).phones), found));
  for (const [text, found] of profiles) it(`pages in ${text}`, () => assert.deepEqual(textsOf(resumeWith(text).profiles), found));

  it('of front matter comes first', () => {
    const resume = read('---\nemail: mira@example.org\nmobile: 555 123 4567\n---\n# Mira Holt\n\nholt@example.org\n');
    assert.deepEqual(textsOf(resume.emails), ['mira@example.org', 'holt@example.org']);
    assert.deepEqual(textsOf(resume.phones), ['555 123 4567']);
  });

  it('of a list in front matter counts', () => {
    const items = [
      '- text: <i></i> (+212) 655501938',
      '- text: mira',
      '  link: mailto:mira@example.org',
      '- link: https://github.com/mira',
    ];
    const resume = read(`---\nname: Mira Holt\nheader:\n${items.map((item) => `  ${item}\n`).join('')}---\n\n## Summary\n`);
    assert.deepEqual(textsOf(resume.emails), ['mira@example.org']);
    assert.equal(sourceOf(resume.emails[0]), 'mira@example.org');
    assert.deepEqual(textsOf(resume.phones), ['(+212) 655501938']);
    assert.deepEqual(textsOf(resume.profiles), ['https://github.com/mira']);
  });

  it('of tags in front matter are none', () =>
    assert.deepEqual(textsOf(read('---\ntags:\n  - https://example.org/cv\n---\n# Mira Holt\n').profiles), []));

  it('of a contact heading inside another section counts', () => {
    const resume = read(
      '# Summary\n\nI build ships.\n\n## Contact\n\n- mira@example.org\n- [GitHub](https://github.com/mira)\n- 0170/1234567\n\n# Skills\n\nGo\n\n# Education\n',
    );
    assert.deepEqual(textsOf(resume.emails), ['mira@example.org']);
    assert.deepEqual(textsOf(resume.phones), ['0170/1234567']);
    assert.deepEqual(textsOf(resume.profiles), ['https://github.com/mira']);
  });

  it('at the end of the last section counts where there is no other', () => {
    const resume = read('# Mira Holt\n\n## Skills\n\nGo\n\n## Interests\n\nShips\n\n> <mira@example.org> • +49 170 1234567\n');
    assert.deepEqual(textsOf(resume.emails), ['mira@example.org']);
    assert.deepEqual(textsOf(resume.phones), ['+49 170 1234567']);
  });

  it('of a section of its own counts, that of an employer does not', () => {
    const resume = read('# Mira Holt\n\n## Contact\n\n- mira@example.org\n\n## Experience\n\n### Acme\n\n- Answered info@example.com\n');
    assert.deepEqual(textsOf(resume.emails), ['mira@example.org']);
    assert.equal(sourceOf(resume.emails[0]), 'mira@example.org');
  });
});
