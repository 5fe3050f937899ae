import { dateGap } from '../../../server/src/rules/date-gap.ts';
import { testRule } from '../../support/rules.ts';

const roles = (...dates: string[]) =>
  `## Experience\n\n${dates.map((range, index) => `### Baker, Oven ${'ABCDE'.charAt(index)} Ltd\n\n${range}\n\n- Baked bread\n`).join('\n')}`;

testRule(dateGap, {
  valid: [
    roles('Feb 2022 – Present', 'Jan 2020 – Dec 2021'),
    { name: 'a short search', text: roles('Jun 2022 – Present', 'Jan 2020 – Dec 2021') },
    { name: 'years, which do not tell', text: roles('2022 – Present', '2018 – 2020') },
    { name: 'a role beside the others that covers it', text: roles('Jan 2023 – Present', 'Jan 2018 – Mar 2023', 'Jan 2018 – Jan 2020') },
    {
      name: 'study that fills it',
      text: `${roles('Jan 2023 – Present', 'Jan 2018 – Jan 2021')}\n## Education\n\n### MSc Baking, Tallow College\n\nFeb 2021 – Dec 2022\n`,
    },
    { name: 'a role without dates', text: roles('Jan 2023 – Present', 'part-time', 'Jan 2018 – Jan 2020') },
    { name: 'years in which something must have been', text: roles('Jan 2023 – Present', 'Jan 2010 – Jan 2015') },
    { name: 'a longer limit', text: roles('Jan 2023 – Present', 'Jan 2018 – Mar 2022'), options: { months: 12 } },
    {
      name: 'a gap that a degree among the jobs fills',
      text: '## Career\n\n### Engineer, Tallow Works\nMay 2018 – June 2020\n\n### BSc Physics, University of Brannock\nSeptember 2014 – March 2018\n\n### Clerk, Ash Mill\nMay 2012 – August 2014\n',
    },
  ],
  invalid: [
    {
      text: roles('Feb 2024 – Present', '«Sep 2021 – Jul 2023»'),
      message: '6 mos lie between this role and the next, and recruiters ask about gaps. Say in a line what you did.',
    },
    { name: 'a gap in the middle', text: roles('Jan 2023 – Present', 'Jan 2020 – Dec 2022', '«Jan 2017 – Jan 2018»') },
    {
      name: 'study that ended long before',
      text: `${roles('Jan 2023 – Present', '«Jan 2018 – Jan 2021»')}\n## Education\n\n### MSc Baking, Tallow College\n\nFeb 2015 – Dec 2017\n`,
    },
  ],
});
