import { insecureLink } from '../../../server/src/rules/insecure-link.ts';
import { testRule } from '../../support/rules.ts';

testRule(insecureLink, {
  valid: [
    '# Mira Holt\n\n[GitHub](https://github.com/mira) http://tallow-works.test\n',
    { name: 'a host that ends alike', text: '# Mira Holt\n\n[x](http://notgithub.com/mira)\n' },
    { name: 'hosts of your own', text: '# Mira Holt\n\n[x](http://github.com/mira)\n', options: { hosts: [] } },
  ],
  invalid: [
    {
      text: '# Mira Holt\n\n[GitHub](«http://github.com/mira»)\n',
      message: '“github.com” serves https, and browsers warn of http. Write “https:”.',
      output: '# Mira Holt\n\n[GitHub](https://github.com/mira)\n',
      loses: ['http'],
    },
    {
      name: 'a subdomain',
      text: '# Mira Holt\n\n<«http://mira.github.io»>\n',
      output: '# Mira Holt\n\n<https://mira.github.io>\n',
      loses: ['http'],
    },
    {
      name: 'an address in the text',
      text: '# M\n\n«http://www.linkedin.com/in/mira»\n',
      output: '# M\n\nhttps://www.linkedin.com/in/mira\n',
      loses: ['http'],
    },
  ],
});
