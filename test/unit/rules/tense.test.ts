import { tense } from '../../../server/src/rules/tense.ts';
import { testRule } from '../../support/rules.ts';

const role = (bullets: string, dates = '2019 – 2020') => `## Experience\n\n### Engineer at Tallow Works, ${dates}\n\n${bullets}\n`;
const now = '2019 – Present';

testRule(tense, {
  valid: [
    role('- Built the payroll system\n- Developed its tests\n'),
    { name: 'a role that goes on, in the present', text: role('- Develop the payroll system\n- Maintain its tests\n', now) },
    { name: 'a role that goes on, in the past', text: role('- Developed the payroll system\n- Maintained its tests\n', now) },
    {
      name: 'a role that goes on, in both',
      text: role('- Develop the payroll system\n- Maintain its tests\n- Managed the move to the cloud\n- Created the manual\n', now),
    },
    { name: 'forms that could be either', text: role('- Led a team of five\n- Lead a team of six\n- Set the pace\n- Read the logs\n') },
    {
      name: 'nouns',
      text: role('- Design of the payroll system\n- Support for nurses\n- Tests and reports\n- Lead developer of payroll\n'),
    },
    { name: 'gerunds', text: role('- Developing the payroll system\n- Maintaining its tests\n') },
    { name: 'a role whose end is ahead', text: role('- Develop the payroll system\n', 'March 2024 – August 2024') },
    { name: 'a role without dates', text: '## Experience\n\n### Engineer at Tallow Works\n\n- Develop the payroll system\n' },
    { name: 'projects, which have no end', text: '## Projects\n\n### Payroll, 2019 – 2020\n\n- Manage the payroll of a company\n' },
    {
      name: 'a duty in the present in a role that is told in the past',
      text: role('- Debugged a b c\n- Improved a b c\n- Organized a b c\n- Developed a b c\n- Maintain it all\n', now),
    },
    {
      name: 'events and results in a role that is told in the present',
      text: role('- Develop a b c\n- Maintain a b c\n- Manage a b c\n- Launched a shop\n', now),
    },
    {
      name: 'a result in a role that is told in the present',
      text: role('- Develop a b c\n- Maintain a b c\n- Manage a b c\n- Improved it by 5%\n', now),
    },
    {
      name: 'another language',
      text: '## Berufserfahrung\n\n### Entwickler bei der Talgwerke GmbH, März 2019 – Mai 2020\n\n- Develop the system, weil die Abteilung ihre Arbeit auf Deutsch beschreibt und das auch so bleibt\n',
    },
    {
      name: 'a section in another language',
      text: '## Profile\n\nAn engineer who builds the systems that the others in the company depend on, and who has been doing it for a decade and more, in two of the largest towns of the country.\n\n## Berufserfahrung\n\n### Entwickler bei der Talgwerke GmbH, 2019 – 2020\n\n- Develop ist ein Wort, das in der Liste der Verben steht, und die Abteilung schreibt auf Deutsch, weil das so ist\n',
    },
  ],
  invalid: [
    {
      text: role('- Built the payroll system\n- «Develop» its tests\n'),
      message: '“Develop” is in the present tense, but the role is over, so it reads as if you still did it. Put it in the past.',
      titles: ['Write “Developed”'],
      output: role('- Built the payroll system\n- Developed its tests\n'),
      loses: ['Develop'],
    },
    {
      name: 'verbs side by side',
      text: role('- «Design», develop and maintain the payroll system\n- Built it\n'),
      output: role('- Designed, developed and maintained the payroll system\n- Built it\n'),
      loses: ['Design', 'develop', 'maintain'],
    },
    {
      name: 'the third person, and an object that says that it is a verb',
      text: role('- «Manages» nurses\n- «Designs» the wards\n- Quickly «organises» a move\n'),
      output: role('- Managed nurses\n- Designed the wards\n- Quickly organised a move\n'),
      loses: ['Manages', 'Designs', 'organises'],
    },
    {
      name: 'an irregular verb, which asks',
      text: role('- «Write» the manual\n'),
      choose: 'Write “Wrote”',
      output: role('- Wrote the manual\n'),
      loses: ['Write'],
    },
    {
      name: 'no safe fix where a later verb would stay behind',
      text: role('- «Manage» the payroll and report to the board\n'),
      choose: 'Write “Managed”',
      output: role('- Managed the payroll and report to the board\n'),
      loses: ['Manage'],
    },
    {
      name: 'one slip in a role that goes on',
      text: role('- Develop a b c\n- Maintain a b c\n- Manage a b c\n- «Organized» a move\n', now),
      message: /in the past in a role that is told in the present/,
      choose: 'Write “Organize”',
      output: role('- Develop a b c\n- Maintain a b c\n- Manage a b c\n- Organize a move\n', now),
      loses: ['Organized'],
    },
    {
      name: 'below a bullet that introduces a list',
      text: role('- Built it\n- Key achievements:\n  - «Manage» the wards\n- Painted it\n'),
    },
    {
      name: 'in bold lines and nested bullets',
      text: '## Experience\n\n- **Engineer**, Tallow Works, 2019 – 2020\n  - «Maintain» the payroll system\n  - Built it\n',
    },
    {
      name: 'a noun that is a verb before what is counted',
      text: '## Experience\n\n### Baker, Tallow Ltd\n\n2019 – 2020\n\n- «Interview» 210 households about bread\n- Baked for the town\n',
    },
  ],
});
