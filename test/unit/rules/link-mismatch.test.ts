import { linkMismatch } from '../../../server/src/rules/link-mismatch.ts';
import { testRule } from '../../support/rules.ts';

testRule(linkMismatch, {
  valid: [
    '# M\n\n[mira@holt.dev](mailto:mira@holt.dev) [Mira@Holt.dev](mailto:mira@holt.dev?subject=Hi) [Mail](mailto:other@holt.dev)\n',
    '# M\n\n[github.com/mira](https://www.github.com/mira/) [mira.dev](http://mira.dev/cv?x=1) [GitHub](https://gitlab.com/mira)\n',
    { name: 'a subdomain', text: '# M\n\n[linkedin.com/in/mira](https://de.linkedin.com/in/mira/)\n' },
    {
      name: 'an address that is shortened',
      text: '# M\n\n[github.com/mira](https://bit.ly/3xyz) [github.com/mira/…](https://github.com/mira/oven)\n',
    },
    { name: 'the name of a company', text: '## Experience\n\n### [Tallow.com](https://tallow-group.com/careers)\n' },
    { name: 'letters written in another way', text: '# M\n\n[mira.dev/über](https://mira.dev/%C3%BCber)\n' },
    { name: 'what another system left over', text: '# M\n\n[\\url{http://mira.dev/}](http://mira.dev/)\n' },
    { name: 'broken escapes', text: '# M\n\n[mira.dev/%E0%](https://mira.dev/%E0%)\n' },
  ],
  invalid: [
    {
      text: '# M\n\n«[github.com/mira](https://github.com/ada)»\n',
      message: 'The text says “github.com/mira”, but the link leads to “https://github.com/ada”. Make both the same.',
    },
    { name: 'an e-mail address', text: '# M\n\n«[mira@holt.dev](mailto:mira@hlot.dev)»\n' },
    { name: 'another host', text: '# M\n\n«[mira.dev](https://ada.dev)»\n' },
  ],
});
