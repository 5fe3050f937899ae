import { noMetric } from '../../../server/src/rules/no-metric.ts';
import { testRule } from '../../support/rules.ts';

const role = (bullets: string) => `## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n${bullets}\n`;
const three = '- Built the payroll system\n- Trained nurses in its use\n- Wrote the manual\n';

testRule(noMetric, {
  valid: [
    { name: 'two bullets', text: role('- Built the payroll system\n- Trained nurses in its use\n') },
    ...[
      'Paid 9 wards',
      'Cut the cost by 20%',
      'Saved $2M',
      'Cut it from ~3.5 h to nothing',
      'Trained five nurses',
      'Doubled the income',
      'Handled 2,000 calls',
    ].map((bullet) => ({
      name: bullet,
      text: role(`${three}- ${bullet}\n`),
    })),
    {
      name: 'a figure in a nested bullet or in a paragraph',
      text: `${role(`Served 300 nurses.\n\n${three}`)}\n### Clerk at Cork & Co, 2018\n\n${three}  - Of 9 parts\n`,
    },
    { name: 'projects', text: `## Projects\n\n### Payroll, 2019\n\n${three}` },
    { name: 'an option', text: role(three), options: { bullets: 4 } },
    {
      name: 'German',
      text: '## Berufserfahrung\n\n### Entwickler bei der Talgwerke GmbH, 2019 – 2020\n\n- Leitung der Abteilung\n- Aufbau von zwölf Anlagen für das Archiv und die Stadt\n- Betreuung der Software\n',
    },
    {
      name: 'a language whose numbers we don’t know',
      text: '## Doświadczenie\n\n### Inżynier, Łój SA, 2019 – 2020\n\n- Praca nad systemem dla trzech firm\n- Praca w zespole\n- Praca z klientem\n',
    },
  ],
  invalid: [
    {
      text: `## Experience\n\n«### Engineer at Tallow Works, 2019 – 2020»\n\n${three}`,
      message:
        '“Engineer” has 3 bullets and not one figure; a number lets readers judge the result. Say how many, how much or how fast, where you can.',
    },
    {
      name: 'years and names are no figures',
      text: `## Experience\n\n«**Engineer**, Tallow Works, 2019 – 2020»\n\n${three}- Moved it to S3 and EC2 in 2020\n`,
    },
    {
      name: 'in German',
      text: '## Berufserfahrung\n\n«### Entwickler bei der Talgwerke GmbH, 2019 – 2020»\n\n- Leitung der Abteilung\n- Aufbau von Anlagen für das Archiv und die Stadt\n- Betreuung der Software\n',
    },
  ],
});
