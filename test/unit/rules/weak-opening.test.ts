import { weakOpening } from '../../../server/src/rules/weak-opening.ts';
import { testRule } from '../../support/rules.ts';

const role = (bullets: string, dates = '2019 – 2020') => `## Experience\n\n### Engineer at Tallow Works, ${dates}\n\n${bullets}\n`;

testRule(weakOpening, {
  valid: [
    role('- Built the payroll system\n- Worked the night shift\n'),
    role('- Help desk for two hundred people\n- Work in progress: a parser\n- Helpful to customers\n'),
    { name: 'the words inside a bullet', text: role('- Led a team responsible for payroll and helped with hiring\n') },
    { name: 'what was allowed', text: role('- Worked with nurses\n'), options: { allow: ['work with'] } },
    { name: 'sections that tell no deeds', text: '## Skills\n\n- Worked with Go and Kafka\n' },
    {
      name: 'another language',
      text: '## Berufserfahrung\n\n### Entwickler bei der Talgwerke GmbH, März 2020 – heute\n\n- Helped with nothing, weil die Abteilung ihre Arbeit auf Deutsch beschreibt und das auch so bleibt\n',
    },
  ],
  invalid: [
    {
      text: role('- «Responsible for» the payroll system\n'),
      message: '“Responsible for” names a duty, not what you did with it. Open with a verb that says what you did.',
      titles: ['Open with “Led”', 'Open with “Managed”', 'Open with “Owned”', 'Open with “Oversaw”', 'Open with “Directed”'],
      choose: 'Open with “Led”',
      output: role('- Led the payroll system\n'),
      loses: ['Responsible', 'for'],
    },
    {
      name: 'a verb that the opening hides',
      text: role('- «Was responsible for» evaluating and choosing the database\n'),
      titles: ['Open with “Evaluated and chose”'],
      choose: 'Open with “Evaluated and chose”',
      output: role('- Evaluated and chose the database\n'),
      loses: ['was', 'responsible', 'for', 'evaluating', 'choosing'],
    },
    {
      name: 'a label before it',
      text: role('- **Research:** «Responsible for» managing the laboratory\n'),
      choose: 'Open with “Managed”',
      output: role('- **Research:** Managed the laboratory\n'),
      loses: ['Responsible', 'for', 'managing'],
    },
    {
      name: 'in the present tense in a role that goes on',
      text: role('- Lead the payroll team\n- «Responsible for» hiring and onboarding of nurses\n', '2019 – Present'),
      titles: ['Open with “Lead”', 'Open with “Manage”', 'Open with “Own”', 'Open with “Oversee”', 'Open with “Direct”'].slice(0, 5),
    },
    {
      name: 'a noun that hides the verb',
      text: role('- «Contributed to» the design and implementation of the payroll system\n'),
      choose: 'Open with “Designed and implemented”',
      output: role('- Designed and implemented the payroll system\n'),
      loses: ['Contributed', 'to', 'the', 'design', 'implementation', 'of'],
    },
    {
      name: 'the form of the verb',
      text: role(
        '- «Helping» customers with their payroll\n- «Helps» customers with their payroll\n- «Help» customers with their payroll\n',
      ),
      titles: ['Open with “Supporting”', 'Open with “Enabling”', 'Open with “Guiding”', 'Open with “Advising”', 'Open with “Equipping”'],
    },
    { name: 'a verb after “helped”', text: role('- «Helped» to build the payroll system\n'), titles: ['Open with “Built”'] },
    { name: 'adverbs', text: role('- «Worked closely with» nurses\n- «Actively participated in» reviews\n') },
    {
      name: 'tools',
      text: role('- «Worked with» Kafka and Go\n'),
      titles: ['Open with “Built with”', 'Open with “Developed with”', 'Open with “Used”', 'Open with “Applied”'],
    },
    { name: 'without a fix where emphasis begins in it', text: role('- «Responsible **for»** the payroll system\n'), titles: [] },
  ],
});
