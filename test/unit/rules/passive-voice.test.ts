import { passiveVoice } from '../../../server/src/rules/passive-voice.ts';
import { testRule } from '../../support/rules.ts';

const role = (bullets: string) => `## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n${bullets}\n`;

testRule(passiveVoice, {
  valid: [
    role('- Built a payroll system\n'),
    {
      name: 'a clause about something else',
      text: role(
        '- Built a system that was used by nurses\n- A tool which was developed for the ward\n- Wrote a manual, and it was printed\n',
      ),
    },
    {
      name: 'honours and states',
      text: role(
        '- Was promoted to lead engineer\n- The team was based in Wick\n- The paper was accepted\n- Was responsible for payroll\n',
      ),
    },
    { name: 'a sentence after the first', text: role('- The first system of its kind. It was written in Go\n') },
    { name: 'no participle', text: role('- The ward was red and the nurses were tired\n- It was well received-ish\n') },
    {
      name: 'sections that tell no deeds',
      text: '## Summary\n\nThe payroll system was developed by me.\n\n## References\n\n- She was hired, and the system was developed by her\n',
    },
    {
      name: 'another language',
      text: '## Berufserfahrung\n\n### Entwickler bei der Talgwerke GmbH, 2019 – 2020\n\n- Was developed, weil die Abteilung ihre Arbeit auf Deutsch beschreibt und das auch so ist\n',
    },
  ],
  invalid: [
    {
      text: role('- The payroll system «was developed» by a team of five\n'),
      message: '“was developed” leaves open who did it. If it was you, open the bullet with the verb.',
    },
    { text: role('- Nine wards «were successfully moved» to the cloud\n- The manual «has been written»\n- The press «was rebuilt»\n') },
    { name: 'in nested bullets', text: '## Projects\n\n- **Payroll**, 2019 – 2020\n  - All tests «were automated»\n' },
  ],
});
