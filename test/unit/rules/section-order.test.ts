import { sectionOrder } from '../../../server/src/rules/section-order.ts';
import { testRule } from '../../support/rules.ts';

testRule(sectionOrder, {
  valid: [
    '## Summary\n\nBakes.\n\n## Experience\n\n- Baker\n\n## Projects\n\n- Oven\n',
    { name: 'skills and education anywhere', text: '## Skills\n\n- Bread\n\n## Experience\n\n- Baker\n\n## Education\n\n- BSc\n' },
    { name: 'a second section of a kind', text: '## Experience\n\n- Baker\n\n## Projects\n\n- Oven\n\n## Earlier Experience\n\n- Cook\n' },
    {
      name: 'another order',
      text: '## Projects\n\n- Oven\n\n## Experience\n\n- Baker\n',
      schema: { required: [], accepted: [], order: ['projects', 'work'] },
    },
  ],
  invalid: [
    {
      text: '## Projects\n\n- Oven\n\n## «Experience»\n\n- Baker\n\n## Skills\n\n- Bread\n',
      message: '“Experience” comes after “Projects”, and readers expect it before. Move it up.',
      choose: 'Move “Experience” above “Projects”',
      output: '## Experience\n\n- Baker\n\n## Projects\n\n- Oven\n\n## Skills\n\n- Bread\n',
    },
    {
      name: 'the last section',
      text: '## Projects\n\n- Oven\n\n## «Experience»\n\n- Baker\n',
      choose: 'Move “Experience” above “Projects”',
      output: '## Experience\n\n- Baker\n\n## Projects\n\n- Oven\n\n',
    },
    { name: 'headings of two ranks, without a fix', text: '## Projects\n\n- Oven\n\n# «Experience»\n\n- Baker\n', titles: [] },
  ],
});
