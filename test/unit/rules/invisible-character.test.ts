import { invisibleCharacter } from '../../../server/src/rules/invisible-character.ts';
import { testRule } from '../../support/rules.ts';

testRule(invisibleCharacter, {
  valid: [
    '# Mira Holt\n\n- Baked bread\n',
    { name: 'no-break spaces that hold words together', text: '# Mira Holt\n\nLisbon\u00a0/\u00a0Porto, 10\u00a0000 loaves\u00a0!\n' },
    { name: 'gaps made of them', text: '# Mira Holt\n\nBaker\u00a0\u00a0\u00a0\u00a02020\n' },
    { name: 'joiners in emoji and in scripts that need them', text: '# Mira Holt\n\n👩\u200d🍳 می\u200cخواهم\n' },
    { name: 'Thai', text: '# Mira Holt\n\nสวัสดี\u200bครับ\n' },
    { name: 'code', text: '# Mira Holt\n\n```\na\u200bb\n```\n' },
  ],
  invalid: [
    {
      name: 'a zero-width space',
      text: '## Skills\n\n- Ku«\u200b»bernetes\n',
      message: 'There is a zero-width character here that nobody sees, but parsers do. Remove it.',
      output: '## Skills\n\n- Kubernetes\n',
      loses: ['Ku', 'bernetes'],
    },
    { name: 'a soft hyphen', text: '## Skills\n\n- Con«\u00ad»tainers\n', message: /soft hyphen/ },
    {
      name: 'a no-break space behind a mark',
      text: '## Skills\n\n-«\u00a0»Bread\n\n##«\u00a0»Education\n',
      output: '## Skills\n\n- Bread\n\n## Education\n',
    },
    { name: 'a byte order mark in the text', text: '# Mira\n\nBaker«\ufeff»\n', output: '# Mira\n\nBaker\n' },
    { name: 'a line separator', text: '# Mira\n\nBaker«\u2028»Cook\n', output: '# Mira\n\nBaker Cook\n' },
  ],
});
