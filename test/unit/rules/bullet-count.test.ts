import { bulletCount } from '../../../server/src/rules/bullet-count.ts';
import { testRule } from '../../support/rules.ts';

const bullets = (count: number, indent = '') =>
  Array.from({ length: count }, (_, n) => `${indent}- Built part ${n} of the payroll system\n`).join('');

testRule(bulletCount, {
  valid: [
    { name: 'eight bullets', text: `## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n${bullets(8)}` },
    { name: 'nested bullets', text: `## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n${bullets(3)}${bullets(9, '  ')}` },
    {
      name: 'a list for each project of a role',
      text: `## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\nPayroll:\n\n${bullets(5)}\nHiring:\n\n${bullets(6)}`,
    },
    {
      name: 'a list for each bullet that introduces one',
      text: `## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n- Payroll:\n${bullets(5, '  ')}- Hiring:\n${bullets(6, '  ')}`,
    },
    { name: 'a list of skills', text: `## Skills\n\n${bullets(12)}` },
    { name: 'an option', text: `## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n${bullets(12)}`, options: { max: 12 } },
  ],
  invalid: [
    {
      name: 'nine bullets',
      text: `## Experience\n\n«### Engineer at Tallow Works, 2019 – 2020»\n\n${bullets(9)}`,
      message: '“Engineer” has 9 bullets, and readers skim a list that long. Keep the 8 that count most, or fewer.',
    },
    { name: 'in bold', text: `## Experience\n\n«**Engineer**, Tallow Works, 2019 – 2020»\n\n${bullets(11)}`, message: /has 11 bullets/ },
    { name: 'in German', text: `## Berufserfahrung\n\n«### Entwickler bei der Talgwerke GmbH, März 2020 – heute»\n\n${bullets(9)}` },
    {
      name: 'an option',
      text: `## Experience\n\n«### Engineer at Tallow Works, 2019 – 2020»\n\n${bullets(3)}`,
      options: { max: 2 },
    },
  ],
});
