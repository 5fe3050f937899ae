import assert from 'node:assert/strict';
import { isDocumentTitle, isSubheading, normaliseHeading, sectionKindOf } from '../../../server/src/languages/index.ts';

function assertKinds(rows: readonly (readonly [heading: string, kind: string | undefined])[]): void {
  for (const [heading, kind] of rows) assert.equal(sectionKindOf(heading)?.kind, kind, heading);
}

describe('sectionKindOf', () => {
  it('knows what people call their sections', () => {
    assertKinds([
      ['Experience', 'work'],
      ['WORK EXPERIENCE', 'work'],
      ['Employment History', 'work'],
      ['Career History:', 'work'],
      ['Internships', 'work'],
      ['Education', 'education'],
      ['Educational Background', 'education'],
      ['Tech Stack', 'skills'],
      ['Core Competencies', 'skills'],
      ['Side Projects', 'projects'],
      ['About Me', 'summary'],
      ['Contact', 'basics'],
      ['Licenses & Certifications', 'certificates'],
      ['Honors and Awards', 'awards'],
      ['Talks', 'publications'],
      ['Volunteering', 'volunteer'],
      ['Hobbies', 'interests'],
      ['References available upon request.', 'references'],
      ['Languages', 'languages'],
      ['Additional Information', 'other'],
    ]);
  });

  it('knows them in every language, with or without accents', () => {
    assertKinds([
      ['Berufserfahrung', 'work'],
      ['Aus- und Weiterbildungen', 'education'],
      ['Expériences professionnelles', 'work'],
      ['EXPERIENCES PROFESSIONNELLES', 'work'],
      ["Centres d'intérêt", 'interests'],
      ['Centres d’intérêt', 'interests'],
      ['Experiencia laboral', 'work'],
      ['FORMACION ACADEMICA', 'education'],
      ['Formação Acadêmica', 'education'],
      ['Esperienze lavorative', 'work'],
      ['Werkervaring', 'work'],
      ['Опыт работы', 'work'],
      ['Ключевые навыки', 'skills'],
      ['İŞ DENEYİMİ', 'work'],
      ['Eğitim', 'education'],
      ['Doświadczenie zawodowe', 'work'],
      ['工作经历', 'work'],
      ['學歷', 'education'],
      ['職務経歴', 'work'],
      ['保有資格', 'certificates'],
      ['경력 사항', 'work'],
      ['कार्य अनुभव', 'work'],
    ]);
  });

  it('names the language', () => {
    assert.deepEqual(sectionKindOf('Ausbildung'), { kind: 'education', language: 'de' });
    assert.deepEqual(sectionKindOf('Portfolio'), { kind: 'projects', language: 'en' });
  });

  it('looks past numbers, emoji, punctuation and letter spacing', () => {
    assertKinds([
      ['1. Work Experience', 'work'],
      ['II. Skills', 'skills'],
      ['一、教育背景', 'education'],
      ['💼 Experience', 'work'],
      [':briefcase: Experience', 'work'],
      ['Experience 👩‍💻', 'work'],
      ['— Skills —', 'skills'],
      ['E X P E R I E N C E', 'work'],
      ['Ｓｋｉｌｌｓ', 'skills'],
      ['Experience (continued)', 'work'],
    ]);
  });

  it('looks past what says nothing of the kind', () => {
    assertKinds([
      ['Selected Projects', 'projects'],
      ['Relevant Work Experience', 'work'],
      ['Additional Professional Experience', 'work'],
      ['Experience Overview', 'work'],
      ['Latest Blog Posts', 'publications'],
      ['Student Projects', 'projects'],
      ['Weitere Berufserfahrung', 'work'],
      ['Proyectos destacados', 'projects'],
      ['主なプロジェクト', 'projects'],
      ['个人项目', 'projects'],
    ]);
  });

  it('understands longer headings by their first or last words', () => {
    assertKinds([
      ['Software Development Skills', 'skills'],
      ['Machine Learning Projects', 'projects'],
      ['AWS Certifications', 'certificates'],
      ['Programmierkenntnisse', 'skills'],
      ['IT-Kenntnisse', 'skills'],
      ['Compétences en gestion', 'skills'],
      ['Habilidades Técnicas', 'skills'],
      ['Технические навыки', 'skills'],
      ['開発スキル', 'skills'],
    ]);
  });

  it('takes the first part that it knows', () => {
    assertKinds([
      ['Experience & Projects', 'work'],
      ['Education & Continuous Learning', 'education'],
      ['Technical Skills and Tools', 'skills'],
      ['Key Projects & Open Source', 'projects'],
      ['Volunteering/ Extracurricular Activities', 'volunteer'],
      ['Portfolio / Eigene Projekte', 'projects'],
      ['Deneyim & Liderlik', 'work'],
      ['論文・受賞', 'publications'],
      ['Background & Experience', 'work'],
      ['工作经历 Work Experience', 'work'],
      ['Skills 技能', 'skills'],
    ]);
  });

  it('leaves positions, employers, degrees and sentences alone', () => {
    assertKinds([
      ['Education First', undefined],
      ['Project Manager', undefined],
      ['Skills Trainer', undefined],
      ['Manager, Special Projects', undefined],
      ['Education and Training Manager', undefined],
      ['Software Developer', undefined],
      ['Senior Software Engineer at Acme', undefined],
      ['Acme Skills Ltd', undefined],
      ['Acme Technologies', undefined],
      ['College of Engineering and Technology', undefined],
      ['Sales & Service', undefined],
      ['Certificaciones y Seguridad SA', undefined],
      ['株式会社サンプルスキル', undefined],
      ['쇼핑몰 프로젝트', undefined],
      ['Новые технологии', undefined],
      ['User Experience', undefined],
      ['Customer Experience', undefined],
      ['B.Tech', undefined],
      ['M. Tech', undefined],
      ['Bachelor of Business with Honors (International Business)', undefined],
      ['Learning & Growth', undefined],
      ['Acme & Cloud Projects', undefined],
      ['Security project under the Ministry of Internal Affairs and Communications', undefined],
      ['自社ECサイト改修プロジェクト（2024年1月～3月）', undefined],
      ['職務経歴１', undefined],
      ['杭州样例网络科技有限公司', undefined],
      ['', undefined],
      ['&', undefined],
      ['x'.repeat(500), undefined],
    ]);
  });
});

describe('normaliseHeading', () => {
  it('leaves what two headings are compared by', () => {
    assert.equal(normaliseHeading('3. Work & Education :rocket: 🚀:'), 'work and education');
    assert.equal(normaliseHeading('  SKILLS  /  Tools: '), 'skills tools');
    assert.equal(normaliseHeading('Éducation'), 'éducation');
    assert.equal(normaliseHeading('Ｓｋｉｌｌｓ'), 'skills');
    assert.equal(normaliseHeading('***'), '');
  });
});

describe('isSubheading', () => {
  it('knows parts of an entry', () => {
    for (const heading of [
      'Responsibilities',
      'Key Achievements:',
      'Technologies used',
      'Aufgaben',
      'Missions principales',
      '担当業務',
      '项目描述',
    ]) {
      assert.ok(isSubheading(heading), heading);
    }
    for (const heading of ['Acme Corp', 'Software Engineer', 'Experience', '']) assert.ok(!isSubheading(heading), heading);
  });
});

describe('isDocumentTitle', () => {
  it('knows titles of the whole document', () => {
    for (const title of ['Resume', 'RÉSUMÉ', 'Curriculum Vitae', 'C.V.', 'Lebenslauf', '简历', '職務経歴書', 'Özgeçmiş']) {
      assert.ok(isDocumentTitle(title), title);
    }
    for (const title of ['Jane Roe', 'Experience', 'Resume of Jane Roe']) assert.ok(!isDocumentTitle(title), title);
  });
});
