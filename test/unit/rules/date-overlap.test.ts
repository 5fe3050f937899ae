import { dateOverlap } from '../../../server/src/rules/date-overlap.ts';
import { testRule } from '../../support/rules.ts';

const roles = (...headers: string[]) => `## Experience\n\n${headers.map((header) => `### ${header}\n\n- Baked bread\n`).join('\n')}`;

testRule(dateOverlap, {
  valid: [
    roles('Baker, Oven Ltd | Mar 2021 – Present', 'Baker, Crust Ltd | Jan 2019 – Mar 2021'),
    { name: 'one month of handing over', text: roles('Baker, Oven Ltd | Feb 2021 – Present', 'Baker, Crust Ltd | Jan 2019 – Mar 2021') },
    {
      name: 'a promotion',
      text: '## Experience\n\n### Oven Ltd\n\n**Head Baker** | Jan 2020 – Present\n\n- Led\n\n**Baker** | Jan 2018 – Dec 2021\n\n- Baked\n',
    },
    { name: 'the same employer twice', text: roles('Head Baker, Oven Ltd | Jan 2020 – Present', 'Baker, Oven Ltd | Jan 2018 – Dec 2021') },
    { name: 'work beside work', text: roles('Freelance Baker, Oven Ltd | Jan 2020 – Present', 'Baker, Crust Ltd | Jan 2018 – Dec 2021') },
    { name: 'years', text: roles('Baker, Oven Ltd | 2020 – Present', 'Baker, Crust Ltd | 2018 – 2021') },
    {
      name: 'study beside work',
      text: `${roles('Baker, Oven Ltd | Jan 2020 – Present')}\n## Education\n\n### MSc Baking, Tallow College\n\nJan 2021 – Dec 2022\n`,
    },
  ],
  invalid: [
    {
      text: roles('Baker, Oven Ltd | «Jan 2021 – Present»', 'Baker, Crust Ltd | Jan 2018 – Dec 2021'),
      message: 'This overlaps with “Crust Ltd” by 11 mos, which looks like a slip. Correct the dates, or say that one was part-time.',
    },
    { name: 'a role within another', text: roles('Baker, Oven Ltd | Jan 2018 – Present', 'Baker, Crust Ltd | «Jan 2020 – Jun 2020»') },
  ],
});
