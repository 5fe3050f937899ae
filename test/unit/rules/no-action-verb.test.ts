import { noActionVerb } from '../../../server/src/rules/no-action-verb.ts';
import { testRule } from '../../support/rules.ts';

const role = (bullets: string) => `## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n${bullets}\n`;
const verbs = '- Built the payroll system\n- Trained five nurses in its use\n- Led the move to the cloud\n';

testRule(noActionVerb, {
  valid: [
    role(verbs),
    {
      name: 'adverbs, marks and labels',
      text: role(`${verbs}- Successfully moved the payroll system\n- → Cut the time in half\n- Payroll: the system of the company\n`),
    },
    {
      name: 'words that we don’t know',
      text: role(`${verbs}- Kerned the letters of the manual\n- Grok the payroll system of the company\n`),
    },
    {
      name: 'a verb after the first comma',
      text: role(`${verbs}- As the only engineer, built the payroll system\n- The first engineer: built it all alone\n`),
    },
    {
      name: 'what is no statement',
      text: role(
        `${verbs}- Java, Go, Kafka\n- Good marks\n- [The manual of payroll](https://a.example/x) is here\n- \`npm\` packages for all\n`,
      ),
    },
    {
      name: 'a resume of noun phrases',
      text: role(
        '- Development of the payroll system\n- Training of five nurses a year\n- Built the manual of it\n- Management of the move\n',
      ),
    },
    {
      name: 'one role of verbs in a resume of noun phrases',
      text: `${role(verbs)}### Clerk at Cork & Co, 2015 – 2019\n\n- Part of the team that kept the books\n- Responsibility for nine of the shops\n- Management of five young clerks\n- Introduction of a new system\n- Preparation of all the reports\n- Maintenance of the old system\n`,
    },
    { name: 'a weak opening, which has its own rule', text: role(`${verbs}- Responsible for the payroll system\n`) },
    { name: 'a list of skills', text: '## Skills\n\n- Knowledge of payroll systems\n- Built things\n- Made things\n- Wrote things\n' },
    {
      name: 'another language',
      text: '## Berufserfahrung\n\n### Entwickler bei der Talgwerke GmbH, 2019 – 2020\n\n- Built und made, weil die Abteilung ihre Arbeit auf Deutsch beschreibt\n- Built das so\n- Built das auch so\n- Part der Abteilung, die das so macht\n',
    },
  ],
  invalid: [
    {
      text: role(`${verbs}- «Part» of the team that runs the payroll\n`),
      message: 'This bullet opens with “Part”, where the others say at once what you did. Begin with the verb.',
    },
    { text: role(`${verbs}- «High» ownership, reliable in a code red\n- «Design» of the payroll system and its parts\n`) },
    { name: 'the name of a skill', text: role(`${verbs}- «Kubernetes» cluster for the payroll system\n`) },
    {
      name: 'in bold entries and nested bullets',
      text: `## Experience\n\n- **Engineer**, Tallow Works, 2019 – 2020\n  - Built the payroll system\n  - Trained five nurses in its use\n  - «The» manual of the payroll system\n  - Led the move to the cloud\n`,
    },
    { name: 'an option', text: role(`${verbs}- «Knowledge» of the payroll system\n`), options: { share: 0.7 } },
  ],
});
