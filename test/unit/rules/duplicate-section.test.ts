import { duplicateSection } from '../../../server/src/rules/duplicate-section.ts';
import { testRule } from '../../support/rules.ts';

testRule(duplicateSection, {
  valid: [
    '## Experience\n\n### Baker, Tallow Works\n\n## Skills\n\n- Baking\n',
    {
      name: 'two sections of one kind',
      text: '## Experience\n\n- Baker\n\n## Volunteer Experience\n\n- Cook\n\n## Earlier Experience\n\n- Waiter\n',
    },
    {
      name: 'headings that repeat inside entries',
      text: '## Experience\n\n### Oven Ltd\n\n#### Projects\n\n- Bread\n\n### Crust Ltd\n\n#### Projects\n\n- Rolls\n\n## Skills\n\n- Bread\n',
    },
    { name: 'headings that say nothing to us', text: '## Fjord\n\n- a\n\n## Fjord\n\n- b\n' },
  ],
  invalid: [
    {
      text: '## Skills\n\n- Baking\n\n## Experience\n\n- Baker\n\n## «Skills»\n\n- Icing\n',
      message: 'The section “Skills” is on line 1 already, and parsers may read only one of the two. Join them, or rename one.',
    },
    { name: 'in other letters', text: '## Education\n\n- BSc\n\n## «EDUCATION:»\n\n- MSc\n' },
    { name: 'in another language', text: '## Ausbildung\n\n- Lehre als Bäckerin\n\n## «Ausbildung»\n\n- Meisterbrief\n' },
  ],
});
