import { missingName } from '../../../server/src/rules/missing-name.ts';
import { testRule } from '../../support/rules.ts';

const sections = '## Experience\n\n### Baker, Tallow Works\n\n- Baked\n\n## Education\n\n- BSc\n';

testRule(missingName, {
  valid: [
    `# Mira Holt\n\n${sections}`,
    { name: 'front matter', text: `---\nlayout: resume\n---\n\n${sections}` },
    { name: 'a template', text: `{{ site.author }}\n\n${sections}` },
    { name: 'raw HTML', text: `<div id="header"></div>\n\n${sections}` },
    { name: 'a line that may be a name', text: `mira holt | Lisbon\n\n${sections}` },
    { name: 'a document without known sections', text: '- Notes\n- of a meeting\n' },
  ],
  invalid: [
    {
      text: `## «Experience»\n\n### Baker, Tallow Works\n\n- Baked\n\n## Education\n\n- BSc\n`,
      message: 'No name is at the top of this resume, and recruiters file it by the name. Begin with “# Your Name”.',
    },
    { name: 'a number without a name', text: `«+351 912 345 678»\n\n${sections}` },
    { name: 'a place and a position', text: `«ada@lovelace.org | Lisbon, Portugal»\n\nSenior Engineer\n\n${sections}` },
  ],
});
