import { emptyEntry } from '../../../server/src/rules/empty-entry.ts';
import { testRule } from '../../support/rules.ts';

const told = '### Engineer at Tallow Works, 2019 – 2020\n\n- Built the payroll system\n\n';
const last = '### Nurse at Wick Hospital, 2016 – 2017\n\n- Cared for forty patients\n';

testRule(emptyEntry, {
  valid: [
    { name: 'roles with a line each', text: `## Experience\n\n${told}${last}` },
    { name: 'a paragraph', text: `## Experience\n\n${told}### Clerk at Cork & Co, 2018\n\nKept the books.\n\n${last}` },
    {
      name: 'a resume that lists its roles',
      text: '## Experience\n\n- Engineer, Tallow Works, 2019 – 2020\n- Clerk, Cork & Co, 2018 – 2019\n',
    },
    {
      name: 'earlier roles in a list at the end',
      text: `## Experience\n\n${told}${told}${told}### Clerk at Cork & Co, 2015 – 2016\n\n### Nurse at Wick Hospital, 2014 – 2015\n`,
    },
    { name: 'a role of long ago', text: `## Experience\n\n${told}### Clerk at Cork & Co, 2004 – 2006\n\n${last}` },
    {
      name: 'promotions that one text tells',
      text: '## Experience\n\n### Tallow Works\n\n#### Lead, 2020 – 2021\n\n#### Engineer, 2018 – 2020\n\n- Built the payroll system\n\n### Cork & Co\n\n#### Clerk, 2016 – 2018\n\n- Kept the books\n',
    },
    {
      name: 'a text above the date',
      text: `## Experience\n\n${told}### Clerk at Cork & Co\n\nKept the books of nine shops.\n\n2017 – 2018\n\n${last}`,
    },
    { name: 'education', text: '## Education\n\n### University of Wick\n\nBSc, 2012 – 2015\n' },
  ],
  invalid: [
    {
      text: `## Experience\n\n${told}«### Clerk at Cork & Co, 2018 – 2019»\n\n${last}`,
      message: '“Clerk” comes without a line about it, so readers learn nothing of what you did. Add one or two bullets.',
    },
    {
      name: 'in bold',
      text: '## Experience\n\n**Engineer**, Tallow Works, 2019 – 2020\n\n- Built the payroll system\n\n«**Clerk**, Cork & Co, 2018 – 2019»\n\n**Nurse**, Wick Hospital, 2016 – 2017\n\n- Cared for forty patients\n',
    },
    {
      name: 'with a longer memory',
      text: `## Experience\n\n${told}«### Clerk at Cork & Co, 2004 – 2006»\n\n${last}`,
      options: { years: 30 },
    },
  ],
});
