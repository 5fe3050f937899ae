import { reversedRange } from '../../../server/src/rules/reversed-range.ts';
import { testRule } from '../../support/rules.ts';

testRule(reversedRange, {
  valid: [
    '## Experience\n\n### Engineer at Tallow Works, Jan 2019 – Dec 2019\n',
    '## Experience\n\n### Engineer at Tallow Works, 2019 – 2019\n',
    '## Experience\n\n### Engineer at Tallow Works, Mar 2020 – Present\n',
    { name: 'an end whose precision cannot decide', text: '## Experience\n\n### Engineer at Tallow Works, May 2020 – 2020\n' },
  ],
  invalid: [
    {
      text: '## Experience\n\n### Engineer at Tallow Works, «May 2021 – Mar 2020»\n',
      message: 'This range ends (Mar 2020) before it starts (May 2021), so it counts for nothing. Correct one of the dates, or swap them.',
      titles: ['Swap the two dates'],
      choose: 'Swap the two dates',
      output: '## Experience\n\n### Engineer at Tallow Works, Mar 2020 – May 2021\n',
    },
    { name: 'years', text: '## Education\n\n**BSc Mathematics**, University of Brannock, «2016 - 2013»\n' },
  ],
});
