import { atsHtml } from '../../../server/src/rules/ats-html.ts';
import { testRule } from '../../support/rules.ts';

testRule(atsHtml, {
  valid: [
    '# Mira Holt\n\nBaker<br>Lisbon, 1<sup>st</sup> prize <!-- a note -->\n',
    { name: 'a link', text: '# Mira Holt\n\n<a href="https://mira.dev">Site</a>\n' },
    { name: 'code', text: '## Projects\n\n- Wrote `<div>` by hand\n\n```html\n<div>\n```\n' },
  ],
  invalid: [
    {
      text: '«<div align="center">»\n\n# Mira Holt\n\n</div>\n',
      message:
        'Raw HTML lays out the page here, which many converters drop or print as it stands. Use Markdown, and leave the look to a theme.',
    },
    {
      name: 'once for the whole resume',
      text: '# Mira Holt\n\n### Baker «<span style="float: right">»2020</span>\n\n## Skills\n\n<div>Bread</div>\n',
      message: /\(and in one more place\)/,
    },
  ],
});
