import assert from 'node:assert/strict';
import { readEntryLines, readSectionLines, readSkills } from '../../support/reading.ts';

const noHeadings = `
# Mira Holt

mira@example.com

**Data Engineer** at _Harbour Analytics_
May 2020 - Present

- Moved forty tables to a warehouse

**Analyst** at _Quayside Bank_
June 2016 - April 2020

- Wrote reports

**Master of Science** from _University of Bergen_
August 2014 - June 2016

**Volunteer Ranger** with _Fjord Watch_
2012 - 2014

**Skills** (years): Python (4), SQL (6)
`;

describe('sections that no heading names', () => {
  it('are found by the shape of their entries, and guessed', () => {
    assert.deepEqual(readSectionLines(noHeadings), ['work? 5 -', 'education? 15 -', 'volunteer? 18 -', 'skills? 21 -']);
    assert.deepEqual(readEntryLines(noHeadings), [
      'work? 5 Harbour Analytics | Data Engineer | - | 2020-05..present | 1 bullets',
      'work? 10 Quayside Bank | Analyst | - | 2016-06..2020-04 | 1 bullets',
      'education? 15 University of Bergen | Master of Science | - | 2014-08..2016-06 | 0 bullets',
      'volunteer? 18 Fjord Watch | Volunteer Ranger | - | 2012..2014 | 0 bullets',
    ]);
    assert.equal(readSkills(noHeadings).length, 2);
  });

  it('takes a town of two letters behind a position for no degree', () => {
    const text =
      '# Mira Holt\n\n## What I Did\n\n#### 2014 – 2016 **Consultant**, Acme, BA\n\n#### 2012 – 2014 **Engineer**, Tidewater, BA\n';
    assert.deepEqual(readSectionLines(text), ['work? 5 -']);
  });

  it('may be work alone, above the headings that are there', () => {
    const text = `
      # Mira Holt

      Bergen, mira@example.com

      ### Data Engineer, Harbour Analytics
      2020 – 2022

      - Moved forty tables

      ### Analyst, Quayside Bank
      2017 – 2020

      ## Education

      ### University of Bergen, BSc
      2014 – 2017

      ## Skills

      - Python
    `;
    assert.deepEqual(readSectionLines(text), ['work? 5 -', 'education 13 Education', 'skills 18 Skills']);
    assert.equal(readEntryLines(text).filter((line) => line.startsWith('work?')).length, 2);
  });

  it('may be work whose entries have the level of sections', () => {
    const text = `
      # Mira Holt

      ## Education

      **University of Bergen, BSc**, 2014 – 2017

      ## Skills

      Python

      ## Data Engineer, Harbour Analytics
      2020 – 2022

      - Moved forty tables

      ## Analyst, Quayside Bank
      2017 – 2020

      - Wrote reports

      ## Gulls

      I count them.
    `;
    assert.deepEqual(readSectionLines(text), ['education 3 Education', 'skills 7 Skills', 'work? 11 -', 'other? 21 Gulls']);
  });

  for (const [language, [work, education, skills, hobbies], role] of [
    ['Finnish', ['Työkokemus', 'Koulutus', 'Taidot', 'Harrastukset'], 'Ohjelmistokehittäjä, Vaara'],
    ['Czech', ['Pracovní zkušenosti', 'Vzdělání', 'Dovednosti', 'Zájmy'], 'Programátorka, Přístav'],
    ['Vietnamese', ['Kinh nghiệm làm việc', 'Học vấn', 'Kỹ năng', 'Sở thích'], 'Lập trình viên, Bến Cảng'],
    ['Greek', ['Επαγγελματική εμπειρία', 'Εκπαίδευση', 'Δεξιότητες', 'Χόμπι'], 'Προγραμματίστρια, Λιμάνι'],
  ] as const) {
    it(`are told by what is in them in ${language}, which no vocabulary knows`, () => {
      const text = `
        # Mira Holt

        mira@example.com

        ## ${work}

        ### ${role}
        01/2019 – 05/2023

        - 20 %
        - 30 %

        ### ${role} II
        2017 – 2018

        - 40 %

        ## ${education}

        ### Bergen
        2013 – 2017

        ## ${skills}

        - Java, Kotlin, Python
        - Docker, Linux

        ## ${hobbies}

        xyz
      `;
      const kinds = readSectionLines(text).map((line) => line.split(' ')[0]);
      assert.deepEqual(kinds, ['work?', 'education?', 'skills?', 'other?']);
      const dates = readEntryLines(text).map((line) => line.split(' | ').at(-2));
      assert.deepEqual(dates, ['2019-01..2023-05', '2017..2018', '2013..2017']);
    });
  }

  for (const [name, text] of [
    ['a change log', '# Harbour\n\n## 1.2.0 (2020-03-01)\n\n- One\n\n## 1.1.0 (2019-03-01)\n\n- Two\n\n## 1.0.0 (2018-03-01)\n\n- Three\n'],
    [
      'an article',
      '# How we count gulls\n\nFrom 2015 to 2019 our engineer counted them by hand.\n\n## Why\n\nBecause.\n\n## How\n\nWith a telescope.\n',
    ],
    ['one dated line', '# Harbour\n\n**Engineer on call**, 2019 – 2020\n\nNothing else.\n'],
  ] as const) {
    it(`are not made up in ${name}`, () => {
      assert.deepEqual(
        readSectionLines(text).filter((line) => !line.startsWith('other?')),
        [],
      );
    });
  }
});

describe('sections by plain lines', () => {
  const pasted = `MIRA HOLT Bergen, mira@example.com
Data Engineer
SKILLS
Java, Python
Career History
Harbour Analytics – Bergen May 2020 - Present
Data Engineer
EDUCATION
University of Bergen, BSc, 2014 - 2017
`;
  it('are found in a text that was pasted without any mark', () =>
    assert.deepEqual(readSectionLines(pasted), ['skills? 3 SKILLS', 'work? 5 Career History', 'education? 8 EDUCATION']));

  it('are found in a block of code', () =>
    assert.deepEqual(readSectionLines(`\`\`\`text\n${pasted}\`\`\`\n`), [
      'skills? 4 SKILLS',
      'work? 6 Career History',
      'education? 9 EDUCATION',
    ]));

  it('are words like others where they are too few', () =>
    assert.deepEqual(readSectionLines('Mira Holt\nSkills\nExperience\nNothing.\n'), []));
});
