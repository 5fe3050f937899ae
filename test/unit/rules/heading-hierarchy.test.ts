import { headingHierarchy } from '../../../server/src/rules/heading-hierarchy.ts';
import { testRule } from '../../support/rules.ts';

testRule(headingHierarchy, {
  valid: [
    '# Ada Lovelace\n\n## Experience\n\n### Acme\n\n#### Engineer\n\n## Skills\n\n- Go\n',
    { name: 'a page that begins at level 2', text: '## Experience\n\n### Acme\n\n## Skills\n\n- Go\n' },
    { name: 'bold lines, which have no level', text: '# Ada Lovelace\n\n**Experience**\n\nAcme\n' },
    { name: 'setext headings', text: 'Ada Lovelace\n============\n\nExperience\n----------\n\n### Acme\n' },
  ],
  invalid: [
    {
      name: 'a skipped level, once for all places where it is skipped',
      text: `
        # Ada Lovelace

        ### «Experience»

        #### Acme

        ##### Engineer

        ### Skills
      `,
      message: '“Experience” is a heading of level 3 right after one of level 1, which leaves a hole in the outline. Use level 2.',
      titles: ['Shift the headings of the document to levels without a hole'],
      output: `
        # Ada Lovelace

        ## Experience

        ### Acme

        #### Engineer

        ## Skills
      `,
    },
    {
      name: 'each kind of step',
      text: '# Ada Lovelace\n\n### «Experience»\n\n###### «2019 – 2020»\n\n### Education\n\n###### 2015 – 2018\n',
      output: '# Ada Lovelace\n\n## Experience\n\n### 2019 – 2020\n\n## Education\n\n### 2015 – 2018\n',
    },
    {
      name: 'sections on the level of the name',
      text: '# Ada Lovelace\n\n# «Experience»\n\n## Acme\n\n# Skills\n\n- Go\n',
      message: '“Experience” is one of 3 headings of level 1, but a page has one title. Keep level 1 for your name.',
      output: '# Ada Lovelace\n\n## Experience\n\n### Acme\n\n## Skills\n\n- Go\n',
    },
    {
      name: 'sections of level 1 without a title',
      text: '# Contact\n\n- ada@lovelace.org\n\n# «Experience»\n\n## Acme\n\n# Skills\n\n- Go\n',
      output: '## Contact\n\n- ada@lovelace.org\n\n## Experience\n\n### Acme\n\n## Skills\n\n- Go\n',
    },
    {
      name: 'setext headings',
      text: 'Ada Lovelace\n============\n\n«Experience»\n==========\n\nAcme\n----\n\nSkills\n======\n',
      output: 'Ada Lovelace\n============\n\nExperience\n----------\n\n### Acme\n\nSkills\n------\n',
    },
    {
      name: 'headings without their space and with closing marks',
      text: '# Ada Lovelace\n\n### «Experience» ###\n\n###Skills\n',
      output: '# Ada Lovelace\n\n## Experience ###\n\n##Skills\n',
    },
    {
      name: 'a line under the name that is a heading to look big',
      text: '# Ada Lovelace\n\n# «Head of **Engines»**\n\n## Experience\n\n### Acme\n',
      titles: ['Replace the heading with “**Head of Engines**”'],
      choose: 'Replace the heading with “**Head of Engines**”',
      output: '# Ada Lovelace\n\n**Head of Engines**\n\n## Experience\n\n### Acme\n',
    },
    {
      name: 'a small line under the name, which must not come to rank with the sections',
      text: '# Ada Lovelace\n\n### «Engineer»\n\n## Experience\n\n### Acme\n',
      message: '“Engineer” is a heading below level 2, but opens no section. Write it as plain or bold text.',
      choose: 'Replace the heading with “**Engineer**”',
      output: '# Ada Lovelace\n\n**Engineer**\n\n## Experience\n\n### Acme\n',
    },
    {
      name: 'the name of the document over that of the person',
      text: '# «Resume»\n\n# Ada Lovelace\n\nada@lovelace.org\n\n## Experience\n\n### Acme\n',
      titles: ['Replace the heading with “**Resume**”'],
    },
    {
      name: 'an HTML heading, which nobody else may edit',
      text: '# Ada Lovelace\n\n«<h3>Experience»</h3>\n\n- Go\n\n## Skills\n\n- Go\n',
      titles: [],
    },
  ],
});
