import { duplicateBullet } from '../../../server/src/rules/duplicate-bullet.ts';
import { testRule } from '../../support/rules.ts';

const role = (bullets: string, employer = 'Tallow Works') => `### Engineer at ${employer}, 2019 – 2020\n\n${bullets}\n`;
const resume = (...roles: string[]) => `## Experience\n\n${roles.join('')}`;

testRule(duplicateBullet, {
  valid: [
    resume(role('- Built the payroll system of nine wards\n- Built the payroll system of nine shops\n')),
    {
      name: 'a word that counts, or a figure',
      text: resume(role('- Managed a team of five clerks\n- Managed a team of nine clerks\n- Cut 5 days of work\n- Cut 9 days of work\n')),
    },
    { name: 'fewer than four words', text: resume(role('- Kept the books\n- Kept the books\n')) },
    {
      name: 'lists, labels and lines above a list',
      text: resume(
        role(
          '- Java, Go, Kafka, SQL\n- Java, Go, Kafka, SQL\n- Tools: Go, Kafka, SQL and Java\n- Tools: Go, Kafka, SQL and Java\n- What I did there in detail:\n- What I did there in detail:\n',
        ),
      ),
    },
    { name: 'names in code', text: resume(role('- Backend: `go` `kafka` `sql` `java`\n- Backend: `go` `kafka` `sql` `java`\n')) },
    { name: 'skills and references', text: '## Skills\n\n- Knows how to run payroll\n- Knows how to run payroll\n' },
    {
      name: 'one word more in a short bullet',
      text: resume(role('- Built the payroll system for nurses\n- Built the new payroll system for nurses\n')),
    },
    {
      name: 'near ones, as configured',
      text: resume(
        role(
          '- Built the payroll system for all nurses of nine wards in Wick\n- Built the new payroll system for all nurses of nine wards in Wick\n',
        ),
      ),
      options: { near: false },
    },
  ],
  invalid: [
    {
      text: resume(role('- Built the payroll system of nine wards\n'), role('- «Built the payroll system of nine wards»\n', 'Cork & Co')),
      message:
        'This bullet says the same as “Built the payroll system of nine wards” above, so it tells nothing new. Say what was different here, or remove it.',
    },
    {
      name: 'but for case, articles, endings and a full stop',
      text: resume(role('- Developed systems for payroll and wards.\n- «developing the system for payroll, wards»\n')),
    },
    {
      name: 'one word more in a long one',
      text: resume(
        role(
          '- Built the payroll system for all nurses of nine wards in Wick\n- «Built the new payroll system for all nurses of nine wards in Wick»\n',
        ),
      ),
    },
    {
      name: 'in another section',
      text: `${resume(role('- Built the payroll system of nine wards\n'))}\n## Projects\n\n- **Payroll**, 2019\n  - «Built the payroll system of nine wards»\n`,
    },
    {
      name: 'in Japanese',
      text: '## 職務経歴\n\n### 獣脂株式会社、2019年 – 2020年\n\n- 給与計算システムの設計と開発を担当\n- «給与計算システムの設計と開発を担当»\n',
    },
    {
      name: 'Japanese with a number',
      text: '## 職歴\n\n### 株式会社青葉\n\n2011年4月 – 2015年3月\n\n- 加盟店1,200社が使う管理画面を開発\n- «加盟店1,200社が使う管理画面を開発»\n',
    },
  ],
});
