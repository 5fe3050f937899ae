import { dateOrder } from '../../../server/src/rules/date-order.ts';
import { testRule } from '../../support/rules.ts';

testRule(dateOrder, {
  valid: [
    '## Experience\n\n### Tallow Works\n\n#### Engineer\n\n2020 – Present\n\n### Candle House\n\n#### Engineer\n\n2018 – 2020\n',
    {
      name: 'a long role beside a short one',
      text: '## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n### Engineer at Candle House, 2015 – 2022\n',
    },
    {
      name: 'roles of the same time',
      text: '## Experience\n\n### Engineer at Tallow Works, 2019 – Present\n\n### Advisor at Candle House, 2020 – Present\n',
    },
    {
      name: 'dates whose precision cannot decide',
      text: '## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n### Engineer at Candle House, May 2019 – Dec 2020\n',
    },
    {
      name: 'a role without a date in between',
      text: '## Experience\n\n### Engineer at Tallow Works, 2015 – 2017\n\n### Engineer at Wick Ltd\n\n### Engineer at Candle House, 2018 – 2020\n',
    },
    { name: 'projects', text: '## Projects\n\n### Sparrow, 2018\n\n### Heron, 2020\n' },
    {
      name: 'a new list under a heading of its own',
      text: '## Experience\n\n### Full time\n\n#### Engineer at Tallow Works, 2015 – 2017\n\n- Built things\n\n### Internships\n\n#### Intern at Candle House, 2018 – 2019\n\n- Built things\n',
    },
    {
      name: 'jobs with the degrees below them',
      text: '## Career\n\n### Engineer, Tallow Works\n2019 – 2020\n\n### MSc Physics, University of Brannock\n2021 – 2023\n',
    },
  ],
  invalid: [
    {
      text: `
        ## Experience

        ### Engineer at Candle House, 2015 – 2018

        - Built the old things

        «### Engineer at Tallow Works, 2018 – 2020»

        - Built the new things

        ### Engineer at Wick Ltd, 2021 – Present

        - Builds things

        ## Skills

        Go
      `,
      message: 'This entry is newer than the one above it, and readers expect the newest first. Move it up, or sort the list.',
      titles: ['Sort newest first'],
      choose: 'Sort newest first',
      output: `
        ## Experience

        ### Engineer at Wick Ltd, 2021 – Present

        - Builds things

        ### Engineer at Tallow Works, 2018 – 2020

        - Built the new things

        ### Engineer at Candle House, 2015 – 2018

        - Built the old things

        ## Skills

        Go
      `,
    },
    {
      name: 'roles at one employer',
      text: `
        ## Experience

        ### Tallow Works

        #### Engineer

        2018 – 2020

        - Built things

        «#### Senior Engineer»

        2020 – 2022

        - Led things
      `.replace('«#### Senior Engineer»\n\n        2020 – 2022', '«#### Senior Engineer\n\n        2020 – 2022»'),
      choose: 'Sort newest first',
      output: `
        ## Experience

        ### Tallow Works

        #### Senior Engineer

        2020 – 2022

        - Led things

        #### Engineer

        2018 – 2020

        - Built things
      `,
    },
    {
      name: 'bullets',
      text: `
        ## Education

        - BSc Mathematics, University of Brannock, 2012 – 2015
        «- MSc Mathematics, University of Brannock, 2015 – 2017»
      `,
      choose: 'Sort newest first',
      output: `
        ## Education

        - MSc Mathematics, University of Brannock, 2015 – 2017
        - BSc Mathematics, University of Brannock, 2012 – 2015
      `,
    },
  ],
});
