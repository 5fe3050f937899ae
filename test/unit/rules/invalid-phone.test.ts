import { invalidPhone } from '../../../server/src/rules/invalid-phone.ts';
import { testRule } from '../../support/rules.ts';

const numbers =
  '+44 (0)20 7946 0000|+1 (555) 010-9999|+49 30 1234567|+33 1 23 45 67 89|+39 06 1234 5678|+34 612 345 678|+351 912 345 678|+31 6 12345678|+48 512 345 678|+7 912 345-67-89|+81 90-1234-5678|+82 10-1234-5678|+86 138 0013 8000|+91 98765 43210|+55 11 91234-5678|+52 1 55 1234 5678|0049 30 1234567|020 79|+XX 12 34|+44 20 79 ext. 5|+00 000 000 000|+33 1 23 45 67 89 / 06 12 34 56 78';

testRule(invalidPhone, {
  valid: [
    { name: 'digits that are masked', text: '# Mira Holt\n\n+1 555 010 ****\nLisbon, +1 555 010 ••••\n' },
    { name: 'a trunk digit', text: '# Mira Holt\n\n+7 8 912 345-67-89 | +44 020 7946 0000\n' },
    ...numbers.split('|').map((number) => `# Mira Holt\n\n${number}\n`),
    { name: 'a number in the front matter', text: '---\nname: Mira Holt\nphone: +44 20 7946 0000\n---\n\n# Resume\n' },
    { name: 'other sections', text: '## Skills\n\n- +999 123456\n' },
  ],
  invalid: [
    { name: 'before a dot that separates', text: '# Mira Holt\n\n«+999 123456» • Lisbon\n' },
    { name: 'at the end of a line', text: '# Mira Holt\n\n«+999 123456»\nLisbon, mira@holt.dev\n' },
    { name: 'before a hard break', text: '# Mira Holt\n\n**«+999 123456»**<br>Lisbon\n' },
    { text: '# Mira Holt\n\n«+44 20 79»\n', message: /number of digits is wrong/ },
    '+1 555 010 99999 9',
    '+999 123456',
    '0033 1 23 45',
    '+33 8 12 34 56 78 9',
  ]
    .map((item) => (typeof item === 'string' ? { text: `# Mira Holt\n\n«${item}»\n` } : item))
    .concat({ text: '# Mira Holt\n\n[Call](«tel:+99912345678»)\n' })
    .concat({ text: '---\nname: Mira Holt\nphone: «+999 123456»\n---\n\n# Resume\n' }),
});
