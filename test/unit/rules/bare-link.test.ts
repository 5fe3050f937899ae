import { bareLink } from '../../../server/src/rules/bare-link.ts';
import { testRule } from '../../support/rules.ts';

testRule(bareLink, {
  valid: [
    '## Projects\n\n- [Oven](https://oven.dev)\n- github.com/mira/oven\n',
    { name: 'contact data', text: '# Mira Holt\n\nhttps://github.com/mira\n' },
    { name: 'citations', text: '## Publications\n\n- Bread and heat. https://doi.org/10.1000/182\n' },
    { name: 'code', text: '## Projects\n\n- `https://oven.dev`\n' },
  ],
  invalid: [
    {
      text: '## Projects\n\n- Oven: «https://github.com/mira/oven/»\n',
      message: 'This is a raw address, which is hard to read. Give the link a title, such as the name of what is there.',
      output: '## Projects\n\n- Oven: [github.com/mira/oven](https://github.com/mira/oven/)\n',
      loses: [],
    },
    { name: 'an item that is nothing else', text: '## Publications\n\n- «https://oven.dev/bread»\n' },
    {
      name: 'in angle brackets',
      text: '## Projects\n\n- «<https://oven.dev>»\n',
      output: '## Projects\n\n- [oven.dev](https://oven.dev)\n',
    },
  ],
});
