import { entryStyle } from '../../../server/src/rules/entry-style.ts';
import { testRule } from '../../support/rules.ts';

const roles = (...headers: string[]) => `## Experience\n\n${headers.map((header) => `### ${header}\n\n- Baked bread\n`).join('\n')}`;

testRule(entryStyle, {
  valid: [
    {
      name: 'lists of fields',
      text: `## Experience\n\n### Job 1\n\n- Company: Oven Ltd\n- Period: 2020 – 2021\n- Position: Baker\n\n### Job 2\n\n- Period: 2019 – 2020\n- Company: Crust Ltd\n- Position: Cook\n\n### Job 3\n\n- Company: Tallow Ltd\n- Period: 2018 – 2019\n- Position: Waiter\n`,
    },
    roles('Chef, Oven Ltd | 2020 – 2021', 'Cook, Crust Ltd | 2019 – 2020', 'Waiter, Tallow Ltd | 2018 – 2019'),
    { name: 'too few to tell', text: roles('Chef, Oven Ltd | 2020 – 2021', 'Crust Ltd, Cook | 2019 – 2020') },
    {
      name: 'promotions beside single roles',
      text: `${roles('Chef, Oven Ltd | 2020 – 2021', 'Cook, Crust Ltd | 2019 – 2020', 'Waiter, Tallow Ltd | 2018 – 2019')}\n### Hearth Ltd\n\n**Head Cook** | 2016 – 2018\n\n- Cooked\n\n**Cook** | 2014 – 2016\n\n- Cooked\n`,
    },
  ],
  invalid: [
    {
      text: roles(
        'Chef, Oven Ltd | 2020 – 2021',
        'Cook, Crust Ltd | 2019 – 2020',
        'Waiter, Tallow Ltd | 2018 – 2019',
        'Hearth Ltd, Waiter | 2017 – 2018',
      ).replace('### Hearth Ltd, Waiter | 2017 – 2018', '«### Hearth Ltd, Waiter | 2017 – 2018»'),
      message:
        'The position or degree comes first in the entries beside this one, but not here, which makes readers stumble. Lay it out like the others.',
    },
    {
      name: 'dates elsewhere',
      text: roles(
        'Chef, Oven Ltd | 2020 – 2021',
        'Cook, Crust Ltd | 2019 – 2020',
        'Waiter, Tallow Ltd | 2018 – 2019',
        '2017 – 2018: Waiter, Hearth Ltd',
      ).replace('### 2017 – 2018: Waiter, Hearth Ltd', '«### 2017 – 2018: Waiter, Hearth Ltd»'),
      message: /^The dates come last/,
    },
    {
      name: 'an employer in words that we do not know',
      text: roles(
        'Chef, Hearth | 2020 – 2021',
        'Cook, Crust | 2019 – 2020',
        'Waiter, Tallow | 2018 – 2019',
        'Marrow, Waiter | 2017 – 2018',
      ).replace('### Marrow, Waiter | 2017 – 2018', '«### Marrow, Waiter | 2017 – 2018»'),
    },
  ],
});
