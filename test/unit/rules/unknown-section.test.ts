import assert from 'node:assert/strict';
import { unknownSection } from '../../../server/src/rules/unknown-section.ts';
import { checkText, testRule } from '../../support/rules.ts';

const page = (heading: string) => `# Ada Lovelace\n\n## Experience\n\n- Built\n\n## Skills\n\n- Go\n\n${heading}\n\n- Reading\n`;

testRule(unknownSection, {
  valid: [
    page('## Publications'),
    { name: 'a plain name with words round it', text: page('## Selected Publications & Talks') },
    { name: 'a name that is known to be of another kind', text: page('## Additional Information') },
    { name: 'an accepted heading', text: page('## Learning & Growth'), schema: { required: [], accepted: ['learning & growth'] } },
    {
      name: 'an accepted heading with emoji',
      text: page('## 🌱 Learning & Growth:'),
      schema: { required: [], accepted: ['learning & growth'] },
    },
    { name: 'a page without one known heading', text: '# Notes\n\n## Acme\n\n- Built\n\n## Globex\n\n- Bought\n' },
  ],
  invalid: [
    {
      text: page('## «Learning & Growth»'),
      message:
        '“Learning & Growth” is no section that applicant systems know, so they may drop what is in it. Use a common name, or accept it as it stands.',
      titles: ['Accept “Learning & Growth” as a section'],
    },
    {
      name: 'a near miss',
      text: page('## «Eductaion»'),
      message: /Did you mean “Education”\?$/,
      titles: ['Replace “Eductaion” with “Education”', 'Accept “Eductaion” as a section'],
      choose: 'Replace “Eductaion” with “Education”',
      output: page('## Education'),
      loses: ['Eductaion'],
    },
    {
      name: 'a near miss in capitals and bold',
      text: page('## **«CERTIFCATIONS»**'),
      choose: 'Replace “CERTIFCATIONS” with “CERTIFICATIONS”',
      output: page('## **CERTIFICATIONS**'),
      loses: ['CERTIFCATIONS'],
    },
  ],
});

describe('unknown-section', () => {
  it('hands over the heading that is to be accepted', () => {
    const [problem] = checkText(unknownSection, { text: page('## Learning & Growth') });
    assert.deepEqual(
      problem?.fixes.map(({ acceptHeading, edits }) => [acceptHeading, edits]),
      [['Learning & Growth', []]],
    );
  });
});
