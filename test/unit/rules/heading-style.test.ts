import { headingStyle } from '../../../server/src/rules/heading-style.ts';
import { testRule } from '../../support/rules.ts';

const sections = (...headings: string[]) => `# Ada Lovelace\n\n${headings.map((heading) => `${heading}\n\n- Go\n`).join('\n')}`;

testRule(headingStyle, {
  valid: [
    sections('## Experience', '## Education', '## Technical Skills'),
    { name: 'all in capitals, with a colon, with emoji', text: sections('## 💼 EXPERIENCE:', '## 🎓 EDUCATION:', '## 🛠 SKILLS:') },
    { name: 'initials and names', text: sections('## Experience', '## Education', '## IT Skills', '## Open Source on GitHub') },
    {
      name: 'title and sentence case half and half',
      text: sections('## Work Experience', '## Higher education', '## Technical Skills', '## Other languages'),
    },
    { name: 'sentence case in another language', text: sections('## Berufserfahrung', '## Persönliche Daten', '## Sprachkenntnisse') },
    { name: 'entries', text: '# Ada Lovelace\n\n## Experience\n\n### ACME:\n\n### Globex\n\n### initech\n' },
    { name: 'bold lines as headings', text: '# Ada Lovelace\n\n**Experience**\n\n- Go\n\n**Education**\n\n- Go\n\n**Skills**\n\n- Go\n' },
    { name: 'a part in bold', text: sections('## **Work** Experience', '## Education', '## Skills') },
    { name: 'Japanese', text: sections('## 職務経歴', '## 学歴', '## スキル', '## Skills') },
    { name: 'a sentence', text: sections('## Experience', '## Education', '## Skills', '## References available upon request.') },
    {
      name: 'what was configured away',
      text: sections('## **Experience**', '## Education:', '## 🛠 Skills', '## LANGUAGES'),
      options: { bold: false, case: false, colon: false, emoji: false },
    },
  ],
  invalid: [
    {
      name: 'whole headings in bold, each',
      text: sections('## «**Experience**»', '## Education', '### «__Acme Ltd.__»', '## «**Skills**»'),
      message: /^The whole heading “.*” is in bold, which a heading is by itself\./,
      titles: ['Remove the bold marks from the heading'],
      output: sections('## Experience', '## Education', '### Acme Ltd.', '## Skills'),
    },
    {
      name: 'marks without their space',
      text: '«#Ada Lovelace»\n\n«##Experience»\n\n- Go\n\n## Skills\n\n- Go\n',
      titles: ['Replace “#Ada Lovelace” with “# Ada Lovelace”'],
      output: '# Ada Lovelace\n\n## Experience\n\n- Go\n\n## Skills\n\n- Go\n',
    },
    {
      name: 'capitals among title case',
      text: sections('## «WORK EXPERIENCE»', '## Education', '## Technical Skills', '## Spoken Languages'),
      message: '“WORK EXPERIENCE” is in capitals, the other headings are in title case. Write all of them alike.',
      output: sections('## Work Experience', '## Education', '## Technical Skills', '## Spoken Languages'),
    },
    {
      name: 'title case among capitals',
      text: sections('## EXPERIENCE', '## EDUCATION', '## «Technical Skills»', '## LANGUAGES'),
      output: sections('## EXPERIENCE', '## EDUCATION', '## TECHNICAL SKILLS', '## LANGUAGES'),
    },
    {
      name: 'sentence case among title case',
      text: sections('## Work Experience', '## Technical Skills', '## «Honors and awards»', '## Spoken Languages'),
      output: sections('## Work Experience', '## Technical Skills', '## Honors and Awards', '## Spoken Languages'),
    },
    {
      name: 'small letters',
      text: sections('## Experience', '## Education', '## Languages', '## «skills»'),
      titles: ['Replace “skills” with “Skills”'],
      output: sections('## Experience', '## Education', '## Languages', '## Skills'),
    },
    {
      name: 'colons of the few',
      text: sections('## Experience', '## «Education:»', '## Skills'),
      output: sections('## Experience', '## Education', '## Skills'),
    },
    {
      name: 'colons of the many',
      text: sections('## Experience:', '## «Education»', '## Skills:'),
      output: sections('## Experience:', '## Education:', '## Skills:'),
    },
    {
      name: 'emoji of the few, which only a person may remove',
      text: sections('## Experience', '## «🎓 Education»', '## Skills'),
      choose: 'Remove the emoji from “🎓 Education”',
      output: sections('## Experience', '## Education', '## Skills'),
    },
    {
      name: 'emoji of the many',
      text: sections('## 💼 Experience', '## «Education»', '## 🛠️ Skills'),
      choose: 'Remove the emoji from all headings of this level',
      output: sections('## Experience', '## Education', '## Skills'),
    },
    {
      name: 'several things at once',
      text: sections('## Experience', '## «**««EDUCATION:»»**»', '## Languages', '## Skills'),
      output: sections('## Experience', '## Education', '## Languages', '## Skills'),
    },
  ],
});
