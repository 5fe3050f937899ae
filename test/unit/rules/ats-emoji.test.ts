import { atsEmoji } from '../../../server/src/rules/ats-emoji.ts';
import { testRule } from '../../support/rules.ts';

testRule(atsEmoji, {
  valid: [
    '# Mira Holt\n\n## Skills\n\n- 🍞 Bread\n',
    { name: 'letter-like signs', text: '# Mira Holt\n\n## Oven™ ©\n' },
    { name: 'an emoji alone', text: '# Mira Holt\n\n## 🍞\n' },
    { name: 'other lines of the head', text: '# Mira Holt\n\nBaker 🍞\n' },
  ],
  invalid: [
    {
      text: '# Mira Holt\n\n## «💼 »Experience\n\n- Baker\n',
      message: '“💼” stands in a heading, where parsers may trip over it. Leave it out.',
      output: '# Mira Holt\n\n## Experience\n\n- Baker\n',
    },
    {
      name: 'contact lines',
      text: '# Mira Holt\n\n«📧 »mira@holt.dev | «📞 »+351 912 345 678\n',
      message: /the contact data/,
      output: '# Mira Holt\n\nmira@holt.dev | +351 912 345 678\n',
    },
    { name: 'several in a row', text: '# Mira« 👩🏽‍🍳🥐»\n\n## Skills\n\n- Bread\n', output: '# Mira\n\n## Skills\n\n- Bread\n' },
  ],
});
