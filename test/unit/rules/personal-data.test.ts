import { personalData } from '../../../server/src/rules/personal-data.ts';
import { testRule } from '../../support/rules.ts';

testRule(personalData, {
  valid: [
    '# Mira Holt\n\nLisbon | +351 912 345 678\n\n## Skills\n\n- Age: of bread\n',
    {
      name: 'where it is expected',
      text: '# Mira Holt\n\nDate of birth: 1990\n\n## Berufserfahrung\n\n- Bäckerin in der Bäckerei Holt und für die Kunden im Laden zuständig\n- Die Ausbildung der neuen Kollegen mit einem Plan, der von mir ist\n',
    },
    { name: 'prose', text: '# Mira Holt\n\nShe was born to bake.\n' },
    { name: 'a topic that is switched off', text: '# Mira Holt\n\nGender: female\n', options: { topics: ['birth'] } },
  ],
  invalid: [
    {
      text: '# Mira Holt\n\n- «Date of Birth: 1 May 1990»\n- «Gender: female»\n- «Marital Status: single»\n- «Religion: none»\n',
      message: /has no bearing on the job, and many employers may not see it\./,
    },
    { name: 'in a line', text: '# Mira Holt\n\nLisbon | «Age: 34» | mira@holt.dev\n' },
    {
      name: 'in another language',
      text: '# Mira Holt\n\n«Date de naissance : 1er mai 1990»\n\n## Expérience\n\n- Boulangère dans une boulangerie avec les clients\n',
    },
  ],
});
