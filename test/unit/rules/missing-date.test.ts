import { missingDate } from '../../../server/src/rules/missing-date.ts';
import { testRule } from '../../support/rules.ts';

testRule(missingDate, {
  valid: [
    '## Experience\n\n### Tallow Works\n\n#### Engineer\n\n2019 – 2021\n\n- Built things\n',
    { name: 'a degree with a single year', text: '## Education\n\n**BSc, Mathematics**, University of Brannock, 2014\n' },
    {
      name: 'a date inside the text of an entry',
      text: '## Experience\n\n### Engineer at Tallow Works\n\n- Period: Jan 2019 – May 2020\n- Built things\n',
    },
    {
      name: 'a year that is not understood as a date',
      text: '## Experience\n\n### Engineer at Tallow Works (class of 2019)\n\n- Built things\n',
    },
    { name: 'a date behind a label', text: '## Experience\n\n### Engineer at Tallow Works\n\n- Tenure: around 2019\n- Built things\n' },
    {
      name: 'a short line with a year',
      text: '## Experience\n\n### Engineer at Tallow Works\n\n*Harvest 2019 and after*\n\n- Built things\n',
    },
    { name: 'skills', text: '## Skills\n\n- Languages: Go, Python\n' },
    { name: 'projects, when asked to', text: '## Projects\n\n### Sparrow\n\n- A parser\n', options: { projects: false } },
    {
      name: 'a degree among jobs',
      text: '## Career\n\n### BSc Physics, University of Brannock\n\n### Engineer, Tallow Works\n\n2020 – 2022\n',
    },
  ],
  invalid: [
    {
      text: `
        ## Experience

        «### Tallow Works

        #### Software Engineer»

        - Built things
      `,
      message: '“Software Engineer” has no date, and experience is measured by dates. Add when it began and when it ended.',
    },
    {
      name: 'only the role without a date',
      text: `
        ## Experience

        ### Tallow Works

        #### Senior Engineer

        2020 – 2022

        - Led things

        «#### Engineer»

        - Built things
      `,
    },
    {
      name: 'a role whose bullets have years',
      text: '## Experience\n\n«### Engineer at Tallow Works»\n\n- Won the harvest prize of 2019\n',
    },
    { name: 'a degree', text: '## Education\n\n«### University of Brannock\n\nBachelor of Science, Mathematics»\n' },
    { name: 'a project', text: '## Projects\n\n«### Sparrow»\n\n- A parser for train timetables\n' },
  ],
});
