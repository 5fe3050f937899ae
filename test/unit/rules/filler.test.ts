import { filler } from '../../../server/src/rules/filler.ts';
import { testRule } from '../../support/rules.ts';

const role = (bullets: string) => `## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n${bullets}\n`;

testRule(filler, {
  valid: [
    role('- Built the payroll system\n'),
    {
      name: 'paths, compounds and names',
      text: role(
        '- Moved /etc/hosts and Java/Go/etc\n- Built just-very-late binding\n- Sold the Very Large Array and Simply Business\n- Ran `etc`\n',
      ),
    },
    { name: 'lists of names and quotations', text: `## Skills\n\n- Go, Kafka, etc.\n\n${role('- Wrote “A lot of tallow”\n')}` },
    { name: 'what was allowed', text: role('- Checked it prior to the move\n'), options: { allow: ['prior to'] } },
    {
      name: 'a language without a list',
      text: '## Werkervaring\n\n### Ontwikkelaar bij Talg BV, 2019 – 2020\n\n- Bouwde een various systeem voor de zorg en het archief van de stad, en meer\n',
    },
  ],
  invalid: [
    {
      text: role('- Trained nurses, clerks, «etc».\n'),
      message: '“etc” takes room and tells the reader nothing. Leave it out, or say exactly what you mean.',
    },
    { text: role('- Met clerks «in order to» pay them\n'), message: '“in order to” says no more than “to”. Write that.' },
    { text: role('- «Successfully» built «various» systems «on a day-to-day basis»\n') },
    { name: 'in every bullet', text: role('- Built «numerous» wards\n- Built «numerous» shops\n') },
    {
      name: 'in German',
      text: '## Berufserfahrung\n\n### Entwickler bei der Talgwerke GmbH, 2019 – 2020\n\n- Betreuung der Software für die Abteilung, das Archiv «usw».\n',
    },
    { name: 'further words', text: role('- Built it, «innit»\n'), options: { also: ['Innit'] } },
  ],
});
