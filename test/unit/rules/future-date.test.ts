import { futureDate } from '../../../server/src/rules/future-date.ts';
import { testRule } from '../../support/rules.ts';

testRule(futureDate, {
  valid: [
    '## Experience\n\n### Baker at Tallow Works\n\nMay 2020 – Present\n',
    { name: 'a contract that begins soon', text: '## Experience\n\n### Baker at Tallow Works\n\nAug 2024 – Present\n' },
    { name: 'this year', text: '## Experience\n\n### Baker at Tallow Works\n\n2024 – Present\n' },
    { name: 'an end in the future', text: '## Experience\n\n### Baker at Tallow Works\n\nMay 2023 – May 2026\n' },
    { name: 'the end of a degree', text: '## Education\n\n### BSc Physics, Tallow College\n\n2027\n' },
    { name: 'a plan', text: '## Education\n\n### BSc Physics, Tallow College\n\nExpected May 2027\n' },
    { name: 'an expected end', text: '## Education\n\n### BSc Physics, Tallow College\n\nSep 2025 – expected Jun 2028\n' },
  ],
  invalid: [
    {
      text: '## Experience\n\n### Baker at Tallow Works\n\n«May 2042» – Present\n',
      message: '“May 2042” is still to come. Correct the year, or write “expected” where it is a plan.',
    },
    { name: 'a year alone', text: '## Education\n\n### BSc Physics, Tallow College\n\n«2027» – 2030\n' },
    { name: 'a project', text: '## Projects\n\n### Oven timer («Mar 2029»)\n\n- Rings\n' },
  ],
});
