import { placeholderText } from '../../../server/src/rules/placeholder-text.ts';
import { testRule } from '../../support/rules.ts';

const role = (bullets: string) => `## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n${bullets}\n`;

testRule(placeholderText, {
  valid: [
    role('- Built the payroll system\n'),
    {
      name: 'a to-do app, boxes and errors',
      text: role(
        '- A TODO app and a Todo list\n- [ ] open\n- [x] done\n- Cut 5XX errors by 20%\n- XXE attacks, XXL, xx-large, x%2\n- Ran todo.txt and TODO.md\n',
      ),
    },
    { name: 'link texts', text: role('- The [TODO: app](https://todo.wick.org) and [Your Name](https://name.wick.org), a film\n') },
    { name: 'code', text: role('- Wrote `TODO: x` and `[Your Name]` and `XX%`\n') },
    {
      name: 'names that are near',
      text: '# Ada Company\n\n## Projects\n\n### Your Name Generator\n\n- A lorem ipsum generator\n- Answers to Name, Title and City\n',
    },
    {
      name: 'the head of a table',
      text: '## Experience\n\n| Company Name | Job Title | Dates |\n| --- | --- | --- |\n| Tallow Works | Engineer | 2019 – 2020 |\n',
    },
    { name: 'labels', text: '## Experience\n\nCompany Name: Tallow Works\n\nJob Title: Engineer\n' },
    { name: 'real addresses and numbers', text: '# Ada Byron\n\nxenia@wick.org · yourself@wick.org · +1 415 123 4567\n' },
    { name: 'what was allowed', text: role('- Saved XX% of wax\n'), options: { allow: ['xx%'] } },
  ],
  invalid: [
    {
      text: role('- Cut costs by «XX%» and saved «$XXX»\n'),
      message:
        /is what a template left to be filled in, and says that the resume is not finished\. Write what belongs there, or delete it\./,
    },
    { name: 'brackets', text: '# «[Your Name]»\n\n«[Your Email]» · «[Phone Number]»\n' },
    { name: 'instructions', text: role('- «[Insert an achievement here]»\n- «TODO»: write about payroll\n- Ran payroll («TODO»)\n') },
    { name: 'filler text', text: '## Summary\n\n«Lorem ipsum» dolor sit amet.\n' },
    { name: 'addresses and numbers', text: '# Ada Byron\n\n«xxx@xxx.com» · «your.name@mail.com» · «(123) 456-7890»\n' },
    { name: 'a linked address', text: '# Ada Byron\n\n[«your.email@mail.com»](mailto:your.email@mail.com)\n' },
    { name: 'years', text: '## Education\n\n### University of Wick, «20XX» – «20XX»\n' },
    {
      name: 'names of entries',
      text: '# «Your Name»\n\n## Experience\n\n### «Company Name»\n\n- Built the payroll system\n\n### «Job Title», «Company Name»\n\n- Built it\n',
    },
    {
      name: 'in any language',
      text: '## Berufserfahrung\n\n### Entwickler bei der Talgwerke GmbH, 2019 – 2020\n\n- Die Kosten um «XX %» gesenkt\n',
    },
  ],
});
