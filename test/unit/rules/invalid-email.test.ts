import { invalidEmail } from '../../../server/src/rules/invalid-email.ts';
import { testRule } from '../../support/rules.ts';

testRule(invalidEmail, {
  valid: [
    '# Mira Holt\n\nmira.holt+cv@tallow-works.co.uk | [Mail](mailto:mira@holt.dev?subject=Hello)\n',
    { name: 'an address in a sentence', text: '# Mira Holt\n\nWrite to mira@holt.dev, or call.\n' },
    { name: 'handles and hosts', text: '# Mira Holt\n\n@mira | mira@oven | Baker @ Tallow Works | mira@@\n' },
    { name: 'letters of any language', text: '# Mira Holt\n\nmüller@bäckerei.de\n' },
    { name: 'other sections', text: '## Skills\n\n- a@b,c and a..b@c.de\n' },
    { name: 'two addresses in a row', text: '# Mira Holt\n\nmira@holt.dev,mira@gmail.com\n' },
    { name: 'a template', text: '# Mira Holt\n\n[Mail](mailto:{{ site.email }})\n' },
  ],
  invalid: [
    {
      text: '# Mira Holt\n\n«mira@gmail,com»\n',
      message: '“mira@gmail,com” is no address that mail can reach: it has a comma for a dot. Correct it.',
    },
    { text: '# Mira Holt\n\n«mira@gmail» | Lisbon\n', message: /no ending such as “\.com”/ },
    { text: '# Mira Holt\n\n«mira..holt@mail.test»\n', message: /two dots/ },
    { text: '# Mira Holt\n\n[Mail](«mailto:mira@holt@dev.com»)\n', message: /two @/ },
    { text: '# Mira Holt\n\n«mira@gmial.com»\n', message: /misspelt/ },
    { text: '# Mira Holt\n\n«mira@tallow_works.com»\n', message: /underscore/ },
  ],
});
