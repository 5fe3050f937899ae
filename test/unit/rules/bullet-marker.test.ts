import { bulletMarker } from '../../../server/src/rules/bullet-marker.ts';
import { testRule } from '../../support/rules.ts';

testRule(bulletMarker, {
  valid: [
    '## Experience\n\n- Built things\n- Sold things\n\n## Skills\n\n- Go\n',
    { name: 'another mark for lists inside lists', text: '- Built things\n  * Sold things\n  * Bought things\n- Wrote things\n' },
    { name: 'numbers', text: '1. Built things\n2. Sold things\n\n- Wrote things\n' },
    { name: 'the mark that was configured', text: '* Built things\n', options: { marker: '*' } },
    { name: 'a bullet without text', text: '- Built things\n- Sold things\n\nA line\n\n*\n' },
  ],
  invalid: [
    {
      text: '## Experience\n\n- Built things\n- Sold things\n\n## Skills\n\n«*»   Go\n«+» Python\n',
      message: /^This list uses “[*+]” where the resume uses “-”; lists with different marks do not join\. Use “-”\.$/,
      output: '## Experience\n\n- Built things\n- Sold things\n\n## Skills\n\n-   Go\n- Python\n',
    },
    {
      name: 'of two marks used equally often the second',
      text: '* Built things\n\n## Skills\n\n«-» Go\n',
      output: '* Built things\n\n## Skills\n\n* Go\n',
    },
    {
      name: 'a mixture inside lists',
      text: '- Built things\n  * Sold things\n  * Bought things\n- Wrote things\n  «-» Read things\n',
      output: '- Built things\n  * Sold things\n  * Bought things\n- Wrote things\n  * Read things\n',
    },
    {
      name: 'another mark than the one configured',
      text: '«-» Built things\n',
      options: { marker: '*' },
      message: 'This list uses “-”, but the configuration asks for “*”. Use “*”.',
      output: '* Built things\n',
    },
  ],
});
