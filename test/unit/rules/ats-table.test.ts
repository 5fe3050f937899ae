import { atsTable } from '../../../server/src/rules/ats-table.ts';
import { testRule } from '../../support/rules.ts';

testRule(atsTable, {
  valid: [
    '## Skills\n\n- Bread | rolls | cakes\n',
    { name: 'a table of lines', text: '## Skills\n\n|  |  |\n| --- | --- |\n|  |  |\n' },
    { name: 'a table in code', text: '## Skills\n\n```\n| a | b |\n| - | - |\n```\n' },
  ],
  invalid: [
    {
      text: '## Skills\n\n«| Kind | Names |»\n| --- | --- |\n| Bread | Rye |\n',
      message: 'This table holds content, and many applicant systems drop tables or mix up their cells. Use headings, lines and lists.',
    },
    {
      name: 'several, once',
      text: '## Skills\n\n«| Kind | Names |»\n| --- | --- |\n| Bread | Rye |\n\nAnd:\n\n| Kind | Names |\n| --- | --- |\n',
      message: /^This table and 1 more in this section hold content/,
    },
    { name: 'a table without a head', text: '## Experience\n\n«|  |  |»\n| --- | --- |\n| 2020 | Baker |\n' },
    { name: 'HTML', text: '## Skills\n\n<div>\n«<table>»\n<tr><td>Bread</td></tr>\n</table>\n</div>\n' },
    { name: 'line ends of Windows', text: '## Skills\r\n\r\n«| a | b |»\r\n| --- | --- |\r\n| c | d |\r\n' },
    { name: 'spaces behind the last bar', text: '## Skills\n\n«| a | b |»\n| --- | --- | \n| c | d |\n' },
  ],
});
