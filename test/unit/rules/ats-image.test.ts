import { atsImage } from '../../../server/src/rules/ats-image.ts';
import { testRule } from '../../support/rules.ts';

testRule(atsImage, {
  valid: ['# Mira Holt\n\n[Photo](photo.png)\n', { name: 'code', text: '## Projects\n\n`![x](y.png)`\n' }],
  invalid: [
    {
      text: '# Mira Holt\n\n«![Photo](photo.png)»\n',
      message: 'This image is not read by applicant systems. Say in words what it shows.',
    },
    {
      name: 'a row of badges, once',
      text: '## Skills\n\n«![Rye](rye.svg)» ![Wheat](wheat.svg) ![Oat](oat.svg)\n',
      message: /^This image and 2 more in this section are/,
    },
    { name: 'HTML', text: '# Mira Holt\n\n<p align="right">\n«<img src="photo.png">»\n</p>\n' },
  ],
});
