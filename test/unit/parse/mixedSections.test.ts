import assert from 'node:assert/strict';
import { inspectResume } from '../../../server/src/export/inspection.ts';
import { read, readEntryLines, readEntryLinesUnder } from '../../support/reading.ts';

describe('entries of another kind than their section', () => {
  it('finds degrees among jobs', () => {
    const text = `
      ### 2021 - heute: Entwicklerin, Quellwerk AG
      ### 2018 - 2021: Bachelor in Informatik, Hochschule Nordau
      ### 2014 - 2018: Lehre als Tischlerin, Holzbau Kern GmbH
    `;
    assert.deepEqual(readEntryLinesUnder('Werdegang', text), [
      'work 4 Quellwerk AG | Entwicklerin | - | 2021..present | 0 bullets',
      'education 5 Hochschule Nordau | Bachelor in Informatik | - | 2018..2021 | 0 bullets',
      'education 6 Holzbau Kern GmbH | Lehre als Tischlerin | - | 2014..2018 | 0 bullets',
    ]);
  });

  it('reads the header of a degree among jobs as that of a degree', () => {
    const text = `
      ### Tidewater Labs
      Backend Engineer, 2019 - 2022

      - Built the loader.

      ### Northfield University
      Bachelor of Science in Physics, 2015 - 2019
    `;
    assert.deepEqual(readEntryLinesUnder('Career', text), [
      'work 4 Tidewater Labs | Backend Engineer | - | 2019..2022 | 1 bullets',
      'education 9 Northfield University | Bachelor of Science in Physics | - | 2015..2019 | 0 bullets',
    ]);
  });

  for (const role of [
    'Graduate Engineer',
    'Master Carpenter',
    'Bachelor thesis',
    'Ingeniero de Datos',
    'PhD in Chemistry',
    'PhD student',
  ]) {
    it(`keeps “${role}” among jobs`, () => {
      const [first] = readEntryLinesUnder('Experience', `### ${role}, Acme Ltd\n2019 - 2020\n`);
      assert.match(first ?? '', /^work/);
    });
  }

  it('lets headings below the section say what follows', () => {
    const text = `
      ### Experience

      #### Cook, Blue Door Restaurant
      2019 - 2022

      ### Education

      - BSc Nutrition, Northfield University, 2015 - 2018
      - A-levels, Harbour School, 2013 - 2015
    `;
    assert.deepEqual(readEntryLinesUnder('Career', text), [
      'work 6 Blue Door Restaurant | Cook | - | 2019..2022 | 0 bullets',
      'education 11 Northfield University | BSc Nutrition | - | 2015..2018 | 0 bullets',
      'education 12 Harbour School | A-levels | - | 2013..2015 | 0 bullets',
    ]);
  });

  it('lists jobs below a heading of their own in an education', () => {
    const text = `
      ### Degrees

      **BSc Physics**, Northfield University, 2015 - 2018

      ### Teaching Experience

      **Tutor**, Northfield University, 2017 - 2018
    `;
    assert.deepEqual(readEntryLinesUnder('Education', text), [
      'education 6 Northfield University | BSc Physics | - | 2015..2018 | 0 bullets',
      'work 10 Northfield University | Tutor | - | 2017..2018 | 0 bullets',
    ]);
  });

  it('finds jobs at a school among degrees', () => {
    const text = `
      ### BSc Physics, Northfield University
      2015 - 2018

      ### Teaching Assistant, Northfield University
      2017 - 2018

      - Led two seminars
    `;
    assert.deepEqual(readEntryLinesUnder('Education', text), [
      'education 4 Northfield University | BSc Physics | - | 2015..2018 | 0 bullets',
      'work 7 Northfield University | Teaching Assistant | - | 2017..2018 | 1 bullets',
    ]);
  });

  it('takes the degree that leads to a position for a degree', () => {
    const [first] = readEntryLinesUnder('Formación', '### Ingeniero en Informática, Universidad de Norte\n2010 - 2015\n');
    assert.match(first ?? '', /^education/);
  });
});

describe('degrees outside of sections with entries', () => {
  const personal = (lines: string) => readEntryLines(`# 陈小雨\n\n## 个人信息\n\n${lines}\n\n## 工作经历\n`);

  it('reads them among the personal data', () => {
    assert.deepEqual(personal('- 陈小雨/女/1992\n- 本科/海州理工大学/软件工程专业\n- 工作年限：3年'), [
      'education? 6 海州理工大学 | 本科, 软件工程专业 | - | - | 0 bullets',
    ]);
    assert.deepEqual(readEntryLines('## Info\n\n- Ada Lind/1990\n- Bachelor/Northfield University/Physics major\n'), [
      'education? 4 Northfield University | Bachelor, Physics major | - | - | 0 bullets',
    ]);
  });

  it('reads labelled lines as one', () => {
    const expected = ['education? 5 海州理工大学 | 本科, 软件工程 | - | - | 0 bullets'];
    assert.deepEqual(personal('- 学历：本科\n- 毕业院校：海州理工大学\n- 专业：软件工程\n- 现居：海州'), expected);
    assert.deepEqual(personal('学历：本科 | 毕业院校：海州理工大学 | 专业：软件工程'), expected);
  });

  it('takes dates with them', () => {
    assert.deepEqual(personal('- 毕业院校：海州理工大学\n- 毕业时间：2018年6月'), [
      'education? 5 海州理工大学 | - | - | 2018-06 | 0 bullets',
    ]);
  });

  it('reads the last school behind its label', () => {
    assert.deepEqual(readEntryLines('# 山田 花子\n\n最終学歴：北浜大学 工学部 卒業\n\n## 職務経歴\n'), [
      'education? 3 北浜大学 | 工学部 卒業 | - | - | 0 bullets',
    ]);
  });

  it('reads what somebody graduated from', () => {
    assert.deepEqual(readEntryLines('# Ada Lind\n\nGraduated from Northfield University, 2018\n\n## Skills\n'), [
      'education? 3 Northfield University | - | - | 2018 | 0 bullets',
    ]);
  });

  for (const line of ['PhD student at Northfield University', '学历：不限', 'Engineer, ex-Northfield University', '专业：测试']) {
    it(`finds none in “${line}”`, () => assert.deepEqual(personal(line), []));
  }

  it('reads them among certificates', () => {
    const text = `
      - **Master of Arts in History**
        Northfield University
      - Certified Scrum Master
      - Diploma in Cooking
    `;
    assert.deepEqual(readEntryLinesUnder('Certificates', text), [
      'education? 4 Northfield University | Master of Arts in History | - | - | 0 bullets',
    ]);
    assert.deepEqual(readEntryLinesUnder('資格', '- 修士（工学）\n- 普通自動車免許'), [
      'education? 4 - | 修士（工学） | - | - | 0 bullets',
    ]);
  });

  it('counts them only where there is no education', () => {
    const head = '# 陈小雨\n\n- 学历：本科\n- 毕业院校：海州理工大学\n';
    const section = '\n## 教育经历\n\n### 海州理工大学\n本科，软件工程，2010 - 2014\n';
    assert.equal(inspectResume(read(head)).education.length, 1);
    assert.deepEqual(
      inspectResume(read(head + section)).education.map(({ line }) => line),
      [8],
    );
  });
});
