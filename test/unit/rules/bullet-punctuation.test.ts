import { bulletPunctuation } from '../../../server/src/rules/bullet-punctuation.ts';
import { testRule } from '../../support/rules.ts';

const with_ = '- Built the payroll system for the company.\n- Sold the old one to a museum.\n';
const without = '- Built the payroll system for the company\n- Sold the old one to a museum\n';
const role = (bullets: string) => `### Engineer at Tallow Works, 2019 – 2020\n\n${bullets}\n`;

testRule(bulletPunctuation, {
  valid: [
    `## Experience\n\n${role(with_)}`,
    `## Experience\n\n${role(without)}`,
    { name: 'no clear majority', text: `## Experience\n\n${role(with_ + without)}` },
    {
      name: 'a word, a label, a list, an address and code',
      text: `## Experience\n\n${role(`${with_}- Promoted twice\n- Stack: Go, Kafka\n- Parsers, compilers, linkers, loaders\n- See the code at <https://tallow.example/code>\n- Sped the build up with \`make -j8\`\n`)}`,
    },
    {
      name: 'terms behind a label, and terms in bold',
      text: `## Experience\n\n${role(`${with_}- **Search**: Lantern Search Console, Tallow Analytics\n- **Milling by hand**, **reading the whole of a drawing**\n`)}`,
    },
    {
      name: 'other punctuation',
      text: `## Experience\n\n${role(`${with_}- Led three teams of five people:\n- Asked what the users really wanted?\n- Shipped the payroll system on time!\n`)}`,
    },
    {
      name: 'an abbreviation',
      text: `## Experience\n\n${role(`${without}- Moved the accounts to Wick Inc.\n- Kept the books, the stock, the mail etc.\n`)}`,
    },
    {
      name: 'two sentences among phrases',
      text: `## Experience\n\n${role(`${without}- Built the payroll system. Sold it to a museum.\n`)}`,
    },
    {
      name: 'what introduces an inner list',
      text: `## Experience\n\n${role(`${with_}- Led the work on three systems\n  - Moved the first one to the cloud.\n  - Rewrote the second one in Go.\n`)}`,
    },
    {
      name: 'names in another section',
      text: `## Experience\n\n${role(with_)}## Memberships\n\n- Brannock Society of Applied Mathematics\n- Guild of the Candle Makers of Wick\n`,
    },
    { name: 'skills', text: `## Experience\n\n${role(with_)}## Skills\n\n- Able to write long and boring letters\n` },
    { name: 'a role in a list', text: `## Experience\n\n${role(with_)}- Engineer at Candle House, Brannock, 2015 – 2017\n` },
  ],
  invalid: [
    {
      text: `## Experience\n\n${role(`${with_}- Wrote the manual for the new syste«m»\n`)}`,
      message: 'Most bullets end with a full stop and this one does not, which looks unfinished. Add it.',
      output: `## Experience\n\n${role(`${with_}- Wrote the manual for the new system.\n`)}`,
    },
    {
      text: `## Experience\n\n${role(`${without}- Wrote the manual for the new system«.»\n`)}`,
      message: 'Most bullets end without a full stop and this one has it, which looks pasted in. Remove it.',
      output: `## Experience\n\n${role(`${without}- Wrote the manual for the new system\n`)}`,
    },
    {
      name: 'ends in emphasis, in a link and before a hard break',
      text: `## Experience\n\n${role(`${with_}${with_}${with_}- Wrote the manual for the **new syste«m»**\n- Wrote the manual for [the syste«m»](https://tallow.example)\n- Wrote **the manual for the new syste«m»**  \n`)}`,
      output: `## Experience\n\n${role(`${with_}${with_}${with_}- Wrote the manual for the **new system**.\n- Wrote the manual for [the system](https://tallow.example).\n- Wrote **the manual for the new system**.  \n`)}`,
    },
    {
      name: 'a whole role unlike the others',
      text: `## Experience\n\n${role(with_ + with_)}${role('- Wrote the manual for the new syste«m»\n')}`,
      output: `## Experience\n\n${role(with_ + with_)}${role('- Wrote the manual for the new system.\n')}`,
    },
    {
      name: 'within one role where the resume has no habit',
      text: `## Experience\n\n${role(`${with_}- Wrote the manual for the new syste«m»\n`)}${role(`${without}- Wrote the manual for the new system«.»\n`)}`,
    },
    {
      name: 'Chinese',
      text: '## 工作经历\n\n- 负责公司核心系统的设计与开发。\n- 优化数据库查询性能并降低成本。\n- 带领五人团队完成系统迁移工«作»\n',
      output: '## 工作经历\n\n- 负责公司核心系统的设计与开发。\n- 优化数据库查询性能并降低成本。\n- 带领五人团队完成系统迁移工作。\n',
    },
    {
      name: 'against the style configured',
      text: `## Experience\n\n${role('- Wrote the manual for the new system«.»\n')}`,
      options: { style: 'none' },
      message: /^By the configuration, bullets end without a full stop/,
    },
    {
      name: 'a number is no list',
      text: '## Experience\n\n### Baker, Tallow Ltd\n\n2019 – 2020\n\n- Baked the bread for the whole town\n- Sold it in the market by the river\n- Edited a letter, which 1,900 people read«.»\n',
    },
  ],
});
