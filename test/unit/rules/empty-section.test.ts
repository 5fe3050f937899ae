import { emptySection } from '../../../server/src/rules/empty-section.ts';
import { testRule } from '../../support/rules.ts';

testRule(emptySection, {
  valid: [
    '## Skills\n\n- Baking\n',
    { name: 'a heading over others', text: '# Experience\n\n## Education\n\n- BSc\n' },
    { name: 'entries that are only headings', text: '## Experience\n\n### Baker, Tallow Works\n\n## Skills\n\nBaking\n' },
    { name: 'a picture', text: '## Projects\n\n![The oven](oven.png)\n' },
    { name: 'a template that fills it', text: '## Skills\n\n{% include skills.html %}\n' },
    { name: 'a heading that is a sentence', text: '## Skills\n\n- Baking\n\n## References available on request\n' },
    { name: 'a name', text: '# Mira Holt\n\n## Skills\n\n- Baking\n' },
  ],
  invalid: [
    {
      text: '## Experience\n\n- Baker\n\n## «Skills»\n\n## Education\n\n- BSc\n',
      message: 'The section “Skills” has nothing in it, which looks unfinished. Fill it, or remove the heading.',
    },
    { name: 'the last one', text: '## Experience\n\n- Baker\n\n## «Skills»\n' },
    { name: 'a comment alone', text: '## «Skills»\n\n<!-- later -->\n\n---\n\n## Experience\n\n- Baker\n' },
  ],
});
