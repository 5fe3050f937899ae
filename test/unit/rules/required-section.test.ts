import { requiredSection } from '../../../server/src/rules/required-section.ts';
import { testRule } from '../../support/rules.ts';

testRule(requiredSection, {
  valid: [
    {
      name: 'a record of work that goes with another of study',
      text: '# 山田 太郎\n\n## 職務経歴\n\n### 株式会社山田製パン\n\n2019年4月 〜 現在\n\n- パンを焼く仕事をしていました。\n\n## スキル\n\n- パン作り\n',
    },
    '# Ada Lovelace\n\n## Experience\n\n- Built\n\n## Education\n\n- Oxford\n\n## Skills\n\n- Go\n',
    {
      name: 'projects in place of experience',
      text: '# Ada Lovelace\n\n## Side Projects\n\n- Built\n\n## Studies\n\n- Oxford\n\n## Tech Stack\n\n- Go\n',
    },
    {
      name: 'a degree among the personal data',
      text: '# Ada Lovelace\n\n## Personal Information\n\n- Bachelor/Oxford/Physics\n\n## Experience\n\n- Built\n\n## Skills\n\n- Go\n',
    },
    {
      name: 'licences in place of skills, as Japanese forms have them',
      text: '# 山田 太郎\n\n## 学歴\n\n- 2011年3月 架空大学 経済学部 卒業\n\n## 職歴\n\n- 2011年4月 株式会社山田製パン 入社\n\n## 免許・資格\n\n- 2010年8月 普通自動車第一種運転免許 取得\n\n## 志望動機\n\n御社のパンづくりに貢献したいと考えております。\n',
    },
    {
      name: 'degrees among the jobs of one section',
      text: '# Ada Lovelace\n\n## Career\n\n### Engineer, Acme\n2019 – 2021\n\n### BSc Physics, Oxford University\n2015 – 2018\n\n## Skills\n\n- Go\n',
    },
    {
      name: 'a heading that is misspelt, of which unknown-section tells',
      text: '# Ada Lovelace\n\n## Experience\n\n- Built\n\n## Eduction\n\n- Oxford\n\n## Skills\n\n- Go\n',
    },
    {
      name: 'a smaller heading in another section',
      text: '# Ada Lovelace\n\n## Experience\n\n- Built\n\n## Skills & Expertise\n\n- Go\n\n#### Education\n\nLearned by reading books\n',
    },
    { name: 'a page that is not understood', text: '# Ada Lovelace\n\n## Acme\n\n- Built\n\n## Skills\n\n- Go\n' },
    {
      name: 'what nobody requires',
      text: '# Ada Lovelace\n\n## Experience\n\n- Built\n\n## Skills\n\n- Go\n',
      schema: { required: ['work'], accepted: [] },
    },
  ],
  invalid: [
    {
      text: '# «Ada Lovelace»\n\n## Experience\n\n- Built\n\n## Skills\n\n- Go\n',
      message: 'There is no section “Education”, which recruiters and applicant systems look for. Add it.',
      titles: ['Add a section “Education”'],
      choose: 'Add a section “Education”',
      output:
        '# Ada Lovelace\n\n## Experience\n\n- Built\n\n## Skills\n\n- Go\n\n## Education\n\n### [Institution]\n\n**[Degree]** | [Start] – [End] | [City, Country]\n',
    },
    {
      name: 'one of two kinds',
      text: '# «Ada Lovelace»\n\n## Education\n\n- Oxford\n\n## Skills\n\n- Go\n',
      message: /“Experience” or “Projects”/,
      titles: ['Add a section “Experience”', 'Add a section “Projects”'],
    },
    {
      name: 'setext headings in capitals',
      text: '«Ada Lovelace»\n============\n\nEXPERIENCE\n----------\n\n- Built\n\nEDUCATION\n---------\n\n- Oxford\n\nLANGUAGES\n---------\n\n- English',
      choose: 'Add a section “SKILLS”',
      output:
        'Ada Lovelace\n============\n\nEXPERIENCE\n----------\n\n- Built\n\nEDUCATION\n---------\n\n- Oxford\n\nLANGUAGES\n---------\n\n- English\n\nSKILLS\n------\n\n- **Languages:** [Language], [Language]\n- **Tools:** [Tool], [Tool]\n',
    },
    {
      name: 'bold lines with a colon',
      text: '# «Ada Lovelace»\n\n**Experience:**\n\n- Built\n\n**Education:**\n\n- Oxford\n\n**Languages:**\n\n- English\n',
      choose: 'Add a section “Skills”',
      output:
        '# Ada Lovelace\n\n**Experience:**\n\n- Built\n\n**Education:**\n\n- Oxford\n\n**Languages:**\n\n- English\n\n**Skills:**\n\n- **Languages:** [Language], [Language]\n- **Tools:** [Tool], [Tool]\n',
    },
    {
      name: 'line ends of Windows',
      text: '# «Ada Lovelace»\r\n\r\n## Education\r\n\r\n- Oxford\r\n\r\n## Experience\r\n\r\n- Built\r\n',
      choose: 'Add a section “Skills”',
      output:
        '# Ada Lovelace\r\n\r\n## Education\r\n\r\n- Oxford\r\n\r\n## Experience\r\n\r\n- Built\r\n\r\n## Skills\r\n\r\n- **Languages:** [Language], [Language]\r\n- **Tools:** [Tool], [Tool]\r\n',
    },
    {
      name: 'another language',
      text: '# «Ada Lovelace»\n\n## Berufserfahrung\n\n- Entwicklung der ersten Programme für die Maschine und mit dem Team\n\n## Kenntnisse\n\n- Sprachen und Werkzeuge für die Arbeit mit der Maschine\n',
      titles: ['Add a section “Ausbildung”'],
    },
  ],
});
