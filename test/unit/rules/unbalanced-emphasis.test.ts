import { unbalancedEmphasis } from '../../../server/src/rules/unbalanced-emphasis.ts';
import { testRule } from '../../support/rules.ts';

testRule(unbalancedEmphasis, {
  valid: [
    '## Skills\n\n- **Baking**: bread, *rolls* and ***cakes***\n',
    { name: 'powers, patterns and rows', text: '## Skills\n\n- 2**3, src/**/*.ts, **** and *** 5\n' },
    { name: 'escapes and code', text: '## Skills\n\n- \\*\\*Baking and `**kwargs`\n' },
    { name: 'a footnote sign', text: '## Skills\n\n- Baking ** and icing\n' },
  ],
  invalid: [
    {
      text: '## Experience\n\n- «**»Baked bread\n',
      message:
        'These two asterisks stay on the page, since nothing closes them, or no word touches them. Complete the pair, or remove them.',
    },
    { name: 'at the end', text: '## Experience\n\n- Baked bread«**»\n' },
    { name: 'a mark that a space keeps from closing', text: '## Skills\n\n- «**»Baking: «**»bread\n' },
    { name: 'in a heading', text: '## Experience\n\n### «**»Baker, Tallow Works\n' },
  ],
});
