import { repeatedOpening } from '../../../server/src/rules/repeated-opening.ts';
import { testRule } from '../../support/rules.ts';

const role = (bullets: string, employer = 'Tallow Works') => `### Engineer at ${employer}, 2019 – 2020\n\n${bullets}\n`;

testRule(repeatedOpening, {
  valid: [
    `## Experience\n\n${role('- Developed a parser\n- Developed a printer\n- Built a press\n')}`,
    {
      name: 'another form is a repetition, a noun is none',
      text: `## Experience\n\n${role('- Support for nurses\n- Support for clerks\n- Support for cooks\n')}`,
    },
    {
      name: 'weak openings, which have a rule of their own',
      text: `## Experience\n\n${role('- Worked on payroll\n- Worked on hiring\n- Worked on firing\n')}`,
    },
    {
      name: 'what was allowed',
      text: `## Experience\n\n${role('- Taught Latin\n- Taught Greek\n- Taught art\n')}`,
      options: { allow: ['teach'] },
    },
    {
      name: 'bullets inside bullets',
      text: `## Experience\n\n${role('- Built it\n  - Built its doors\n  - Built its roof\n  - Built its walls\n')}`,
    },
    {
      name: 'another language',
      text: '## Berufserfahrung\n\n### Entwickler bei der Talgwerke GmbH, 2019 – 2020\n\n- Teste die Software und das Archiv mit dem Team\n- Test der Software für die Abteilung\n- Test der Anlagen, die auch so sind\n',
    },
  ],
  invalid: [
    {
      text: `## Experience\n\n${role('- Developed a parser\n- Developed a printer\n- «Developed» a press\n')}`,
      message:
        '“Developed” opens a bullet for the 3rd time in this role, so the bullets blur into one. Choose a verb that says it more exactly.',
      titles: ['Open with “Built”', 'Open with “Created”', 'Open with “Engineered”', 'Open with “Designed”', 'Open with “Implemented”'],
      choose: 'Open with “Engineered”',
      output: `## Experience\n\n${role('- Developed a parser\n- Developed a printer\n- Engineered a press\n')}`,
      loses: ['Developed'],
    },
    {
      name: 'every further one, in its form',
      text: `## Experience\n\n${role('- Managing wards\n- Manage shops\n- «Managing» clerks\n- «Manages» cooks\n')}`,
      titles: ['Open with “Leading”', 'Open with “Directing”', 'Open with “Overseeing”', 'Open with “Running”', 'Open with “Coordinating”'],
    },
    {
      name: 'five in all',
      text: `## Experience\n\n${role('- Built a parser\n- Built a printer\n')}${role('- Built a press\n- Built a shop\n', 'Cork & Co')}${role('- «Built» a ship\n- Built a boat\n', 'Wick Hospital')}`,
      message: /5th time in this resume/,
    },
    {
      name: 'an option',
      text: `## Experience\n\n${role('- Built a parser\n- «Built» a printer\n')}`,
      options: { inRole: 2 },
    },
    {
      name: 'no fix for a verb without others, nor where emphasis ends inside it',
      text: `## Experience\n\n${role('- Baked bread\n- Cooked eggs\n- Cooked soup\n- «Cooked» ham\n')}`,
      titles: [],
    },
  ],
});
