import { bulletLength } from '../../../server/src/rules/bullet-length.ts';
import { testRule } from '../../support/rules.ts';

const long = 'Built things '.repeat(16).trim();

testRule(bulletLength, {
  valid: [
    `## Experience\n\n- ${'x'.repeat(200)}\n`,
    { name: 'a long address behind a short text', text: `## Experience\n\n- Built [things](https://tallow.example/${'x'.repeat(300)})\n` },
    { name: 'a long list of skills', text: `## Skills\n\n- ${'Kotlin, '.repeat(40)}Go\n` },
    { name: 'a paragraph', text: `## Summary\n\n${long}\n` },
    { name: 'what was configured', text: `## Experience\n\n- ${long}\n`, options: { max: 210 } },
    { name: 'characters as people count them', text: `## Experience\n\n- ${'𝒳'.repeat(200)}\n` },
  ],
  invalid: [
    {
      text: `## Experience\n\n- «${long}»\n`,
      message: 'This bullet has 207 characters; recruiters skim, and what comes after two lines goes unread. Split it, or cut it to 200.',
    },
    {
      name: 'full-width characters, twice as wide',
      text: `## 職務経歴\n\n- «${'開発を担当しました。'.repeat(11)}»\n`,
      message: /has 110 characters.*cut it to 100\./,
    },
    { name: 'a limit of one’s own', text: '## Experience\n\n- «Built things for other people»\n', options: { max: 20 } },
  ],
});
