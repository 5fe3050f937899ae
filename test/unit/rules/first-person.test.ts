import { firstPerson } from '../../../server/src/rules/first-person.ts';
import { testRule } from '../../support/rules.ts';

const role = (bullets: string) => `## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n${bullets}\n`;

testRule(firstPerson, {
  valid: [
    role('- Built the payroll system\n'),
    {
      name: 'abbreviations',
      text: role('- Cut I/O by half, i.e. the bill\n- Moved to the US and to ME\n- Ported it to OS I-II and A.I.\n'),
    },
    {
      name: 'numerals',
      text: role('- Promoted to Engineer I in May\n- Ran Phase I of the move\n- Taught Calculus I and II\n- Led a Phase I trial\n'),
    },
    {
      name: 'names',
      text: role(
        '- Redesigned My Account and About Us\n- Charts for Our World in Data\n- Wrote the contact us form\n- Ran my-shop and `my` and me@wick.example\n',
      ),
    },
    { name: 'quotations', text: role('- Started the column “What I learned from my bugs”\n') },
    {
      name: 'headings, letters and hobbies',
      text: '## About me\n\nEngineer.\n\n## Interests\n\n- I sing in our choir\n\n## References\n\n- “She is my best engineer”, I said\n',
    },
    { name: 'a summary, as configured', text: '## Summary\n\nI build payroll systems.\n', options: { summary: false } },
    {
      name: 'a German profile',
      text: '## Profil\n\nIch bin Entwickler und arbeite für die Abteilung, die das Archiv der Stadt betreut.\n',
    },
    {
      name: 'possessives in German',
      text: '## Berufserfahrung\n\n### Entwickler bei der Talgwerke GmbH, 2019 – 2020\n\n- Aufbau der Software im Rahmen meiner Arbeit für die Abteilung und das Archiv\n',
    },
  ],
  invalid: [
    {
      text: role('- «I» built the payroll system\n- Built it with «my» team\n- A system that paid all of «us»\n'),
      message: /is left out of a resume/,
    },
    { name: 'one in each bullet', text: role('- «We» built our system with our own hands\n') },
    { name: 'with an apostrophe', text: role('- «I’ve» built it\n') },
    { name: 'a summary', text: '## Summary\n\nEngineer. «I» build payroll systems, and I like it.\n' },
    { name: 'after a name', text: role('- Besides React «I» have used Vue\n') },
    {
      name: 'in German',
      text: '## Berufserfahrung\n\n### Entwickler bei der Talgwerke GmbH, 2019 – 2020\n\n- Hier habe «ich» die Software für das Archiv und die Abteilung gebaut\n',
    },
    {
      name: 'in French',
      text: '## Expérience professionnelle\n\n### Développeur chez Suif SARL, 2019 – 2020\n\n- «J’ai» développé le système de paie pour les services de la ville et des communes\n',
    },
    {
      name: 'in Spanish',
      text: '## Experiencia laboral\n\n### Desarrollador en Sebo SA, 2019 – 2020\n\n- Con los jefes de la empresa, «yo» desarrollé el sistema de pagos para el equipo y las tiendas\n',
    },
  ],
});
