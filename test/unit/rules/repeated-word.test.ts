import { repeatedWord } from '../../../server/src/rules/repeated-word.ts';
import { testRule } from '../../support/rules.ts';

const role = (bullets: string) => `## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n${bullets}\n`;

testRule(repeatedWord, {
  valid: [
    role('- Built the payroll system\n'),
    {
      name: 'what English does repeat',
      text: role(
        '- Found that that had had no effect\n- Users log in in the morning, and scale up up to ten\n- A win win for all; front end end to end tests\n',
      ),
    },
    {
      name: 'names and numbers',
      text: role(
        '- Sang in Pago Pago for Duran Duran\n- Built A A and B B, 10 10 times, C C++ and go go-kit\n- Wrote The The\n- Fixed what “the the” broke, and "of of"\n',
      ),
    },
    {
      name: 'no words side by side',
      text: role('- Built the, the very best\n- From day to day to day\n- a the-the b\n- `the the` and the\n'),
    },
    {
      name: 'other lines, cells and links',
      text: '## Projects\n\nBuilt payroll\npayroll by Ada\n\n| the | the |\n| --- | --- |\n| of | of |\n\n[the](https://a.example) [the](https://b.example)\n',
    },
    {
      name: 'what German does repeat',
      text: '## Berufserfahrung\n\n### Entwickler bei der Talgwerke GmbH, 2019 – 2020\n\n- Software für die Abteilung, die die Archive das das Amt braucht, setzte ein ein System\n',
    },
    { name: 'a language without a list', text: '## Deneyim\n\nTek tek ve ve bir bir için bu bu ile çok çok daha iyi.\n' },
    { name: 'what was allowed', text: role('- Built the the\n'), options: { allow: ['the'] } },
  ],
  invalid: [
    {
      text: role('- Built «the the» payroll system\n'),
      message: '“the” stands here twice, which looks careless. Take one out.',
      titles: ['Keep one “the”'],
      output: role('- Built the payroll system\n'),
      loses: ['the'],
    },
    {
      name: 'three times, with a capital, and at the end',
      text: role('- «The the the» system\n- Paid «for for» «nurses nurses».\n'),
      output: role('- The system\n- Paid for nurses.\n'),
      loses: ['the', 'the', 'for', 'nurses'],
    },
    {
      name: 'over a line break',
      text: role('- Built a system for «the\n  the» nurses\n'),
      output: role('- Built a system for the nurses\n'),
      loses: ['the'],
    },
    { name: 'without a fix across emphasis', text: role('- Built **«the** the» system\n'), titles: [] },
    {
      name: 'in German',
      text: '## Berufserfahrung\n\n### Entwickler bei der Talgwerke GmbH, 2019 – 2020\n\n- Software «für für» die Abteilung und das Archiv\n',
      output: '## Berufserfahrung\n\n### Entwickler bei der Talgwerke GmbH, 2019 – 2020\n\n- Software für die Abteilung und das Archiv\n',
      loses: ['für'],
    },
  ],
});
