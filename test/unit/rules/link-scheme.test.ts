import { linkScheme } from '../../../server/src/rules/link-scheme.ts';
import { testRule } from '../../support/rules.ts';

testRule(linkScheme, {
  valid: [
    '# Mira Holt\n\n[Site](https://mira.test) [Mail](mailto:mira@holt.test) [Call](tel:+351912345678)\n',
    {
      name: 'files',
      text: '# Mira Holt\n\n[Paper](paper.pdf) [Notes](notes.md) [Script](run.sh) [Old](old/index.html) [Up](../cv.md)\n'.replace(
        'old.site',
        'old',
      ),
    },
    { name: 'anchors and rooted paths', text: '# Mira Holt\n\n[Top](#top) [Blog](/blog) [Empty]()\n' },
    { name: 'addresses in the text', text: '# Mira Holt\n\ngithub.com/mira www.mira.dev\n' },
  ],
  invalid: [
    {
      text: '# Mira Holt\n\n[LinkedIn](«linkedin.com/in/mira»)\n',
      message: '“linkedin.com/in/mira” lacks its “https://”, so the link looks for a file of that name. Write it out.',
      output: '# Mira Holt\n\n[LinkedIn](https://linkedin.com/in/mira)\n',
    },
    { name: 'www', text: '# M\n\n[Site](«www.mira.dev»)\n', output: '# M\n\n[Site](https://www.mira.dev)\n' },
    { name: 'an e-mail address', text: '# M\n\n[Mail](«mira@holt.dev»)\n', output: '# M\n\n[Mail](mailto:mira@holt.dev)\n' },
  ],
});
