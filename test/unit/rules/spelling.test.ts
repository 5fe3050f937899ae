import { spelling } from '../../../server/src/rules/spelling.ts';
import { testRule } from '../../support/rules.ts';
import { makeWordList, someWords as words } from '../../support/words.ts';

testRule(spelling, {
  valid: [
    { name: 'nothing without a dictionary', text: '## Experience\n\n- Improved the managment of the bakery\n' },
    { text: '## Experience\n\n- Managed the team, prioritised and prioritized, and transformed the bakery’s ovens\n', words },
    {
      name: 'ALLCAPS, camelCase, figures and files',
      text: '## Experience\n\n- TEMA, manaGer, tema2, tema.md, src/teem and @bakre\n',
      words,
    },
    {
      name: 'code, addresses and links',
      text: '## Experience\n\n- Built `managment` at https://managment.dev, see managment@oven.dev\n',
      words,
    },
    { name: 'words that are near no other', text: '## Experience\n\n- Baked kanelbullar and semlor every morning\n', words },
    {
      name: 'names in the resume',
      text: '# Mira Bakker\n\n## Experience\n\n### Head baker, Managert Ltd | 2019 – 2021\n\n- Managert baked bread for the whole town\n',
      words,
    },
    { name: 'names of people and places', text: '## Experience\n\n- Worked with Daniella and Jordana of Lisbonn in Amsterdam\n', words },
    { name: 'a term that comes back', text: '## Experience\n\n- The bakre, the bakre and the bakre of the bakery\n', words },
    {
      name: 'American medicine in a British dictionary',
      text: '## Experience\n\n- Led the hemodynamic monitoring\n',
      words: makeWordList('led the haemodynamic monitoring'),
    },
    { name: 'your own words', text: '## Experience\n\n- Improved the managment of the bakery\n', words, options: { allow: ['Managment'] } },
    { name: 'other languages', text: '## Expérience\n\n- Gestion du developement et de la managment dans une boulangerie\n', words },
    {
      name: 'emphasised names and species',
      text: '## Experience\n\n- Baked with **managment**, and studied C. managment and *bussiness*\n',
      words,
    },
    { name: 'citations', text: '## Publications\n\n- The managment of ovens\n', words },
    {
      name: 'compounds and prefixes',
      text: '## Experience\n\n- Baked in the datapeople pipeline with preprocess and restructured data\n'.replace('restructured ', ''),
      words,
    },
  ],
  invalid: [
    {
      text: '## Experience\n\n- Improved the «managment» of the bakery\n',
      words,
      message: '“managment” is in no dictionary. Correct it, or add it to your words if it is right.',
      titles: ['Replace “managment” with “management”', 'Add “managment” to your words'],
      choose: 'Replace “managment” with “management”',
      output: '## Experience\n\n- Improved the management of the bakery\n',
      loses: ['managment'],
    },
    {
      name: 'with a capital',
      text: '## Skills\n\n- «Disitributed» systems\n',
      words,
      choose: 'Replace “Disitributed” with “Distributed”',
      output: '## Skills\n\n- Distributed systems\n',
      loses: ['Disitributed'],
    },
    { name: 'letters that changed places', text: '## Experience\n\n- «Recieved» the customers of the bakery\n', words },
    { name: 'a letter twice', text: '## Experience\n\n- Improved the «bussiness» of the bakery\n', words },
    {
      name: 'a slip that is made of two words by chance',
      text: '## Experience\n\n- Led the «studdents»\n',
      words: makeWordList('led the students stud dents'),
    },
  ],
});
