import assert from 'node:assert/strict';
import { type HeadingCase, headingCase, inCase } from '../../../server/src/text/headingCase.ts';

describe('headingCase', () => {
  const cases: [string, HeadingCase | undefined][] = [
    ['EXPERIENCE', 'upper'],
    ['IT SKILLS', 'upper'],
    ['CV', undefined],
    ['Experience', 'single'],
    ['Work Experience', 'title'],
    ['Honors and Awards', 'title'],
    ['Certificates and achievements', 'sentence'],
    ['Work experience', 'sentence'],
    ['skills', 'lower'],
    ['work experience', 'lower'],
    ['IT skills', 'sentence'],
    ['Work experience at Google', undefined],
    ['GitHub Projects', 'title'],
    ['GitHub', undefined],
    ['Some GitHub projects', 'sentence'],
    ['Опыт работы', 'sentence'],
    ['職務経歴', undefined],
    ['2019', undefined],
  ];
  for (const [text, expected] of cases) it(`takes “${text}” for ${expected ?? 'neither'}`, () => assert.equal(headingCase(text), expected));
});

describe('inCase', () => {
  const cases: [string, HeadingCase, string, string][] = [
    ['WORK EXPERIENCE', 'title', 'en', 'Work Experience'],
    ['HONORS AND AWARDS', 'title', 'en', 'Honors and Awards'],
    ['IT SKILLS & TOOLS', 'title', 'en', 'IT Skills & Tools'],
    ['Work Experience', 'sentence', 'en', 'Work experience'],
    ['GitHub Projects', 'lower', 'en', 'GitHub projects'],
    ['skills', 'title', 'en', 'Skills'],
    ['Work experience', 'upper', 'en', 'WORK EXPERIENCE'],
    ['İLETİŞİM BİLGİLERİ', 'title', 'tr', 'İletişim Bilgileri'],
  ];
  for (const [text, wanted, language, expected] of cases) {
    it(`makes “${text}” ${wanted}`, () => assert.equal(inCase(text, wanted, language), expected));
  }
});
