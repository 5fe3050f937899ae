import { presentWord } from '../../../server/src/rules/present-word.ts';
import { testRule } from '../../support/rules.ts';

const role = (dates: string) => `### Engineer at Tallow Works, ${dates}\n\n- Built the payroll system for the whole company\n\n`;

testRule(presentWord, {
  valid: [
    `## Experience\n\n${role('2020 – Present')}${role('2018 – Present')}`,
    { name: 'the same word in another case', text: `## Experience\n\n${role('2020 – Present')}${role('2018 – present')}` },
    { name: 'an end without a word', text: `## Experience\n\n${role('2020 –')}${role('2018 – Present')}` },
    { name: 'the word that was configured', text: `## Experience\n\n${role('2020 – Now')}`, options: { word: 'now' } },
  ],
  invalid: [
    {
      text: `## Experience\n\n${role('2020 – Present')}${role('2019 – «Current»')}${role('2018 – Present')}`,
      message: '“Current” here, “Present” elsewhere: a reader looks for a difference that is not there. Write “Present”.',
      output: `## Experience\n\n${role('2020 – Present')}${role('2019 – Present')}${role('2018 – Present')}`,
      loses: ['Current'],
    },
    {
      name: 'of two words used equally often the second, in its capitals',
      text: `## Experience\n\n${role('2020 – Now')}${role('2019 – «PRESENT»')}`,
      output: `## Experience\n\n${role('2020 – Now')}${role('2019 – NOW')}`,
      loses: ['present'],
    },
    {
      name: 'a word in another language than the resume',
      text: `
        ## Berufserfahrung

        ### Entwickler bei der Talgwerke GmbH, März 2020 – «Present»

        - Entwicklung der Software für die Lohnabrechnung und die Buchhaltung des Unternehmens
      `,
      message: '“Present” is not in the language of the resume, where parsers and readers expect “Heute”. Write that.',
      output: `
        ## Berufserfahrung

        ### Entwickler bei der Talgwerke GmbH, März 2020 – Heute

        - Entwicklung der Software für die Lohnabrechnung und die Buchhaltung des Unternehmens
      `,
      loses: ['Present'],
    },
    {
      name: 'another than the word configured',
      text: `## Experience\n\n${role('2020 – «Now»')}`,
      options: { word: 'Present' },
      message: '“Now” is another word than the configuration asks for. Write “Present”.',
    },
  ],
});
