import { invalidDate } from '../../../server/src/rules/invalid-date.ts';
import { testRule } from '../../support/rules.ts';

testRule(invalidDate, {
  valid: [
    '## Experience\n\n### Engineer at Tallow Works, Sep 2021 – Present\n',
    '## Experience\n\n### Engineer at Tallow Works, 29.02.2020 – 12/2021\n',
    { name: 'numbers in a sentence', text: '## Experience\n\n### Engineer at Tallow Works, 2019 – 2020\n\n- Moved 13/15 services\n' },
  ],
  invalid: [
    {
      text: '## Experience\n\n### Engineer at Tallow Works, «Sepp 2021» – Present\n',
      message: '“Sepp 2021” names no month that exists, so parsers drop it. Did you mean “Sep 2021”?',
      titles: ['Replace “Sepp 2021” with “Sep 2021”'],
      choose: 'Replace “Sepp 2021” with “Sep 2021”',
      output: '## Experience\n\n### Engineer at Tallow Works, Sep 2021 – Present\n',
      loses: ['Sepp'],
    },
    { text: '## Experience\n\n### Engineer at Tallow Works, «13/2020» – 02/2021\n', message: /a month that no year has/ },
    { text: '## Experience\n\n### Engineer at Tallow Works, «30.02.2020» – 31.05.2021\n', message: /a day that its month does not have/ },
    { name: 'a month between its units', text: '## 職歴\n\n### 株式会社青葉\n\n2011年4月 – «2015年13月»\n\n- 開発\n' },
    { name: 'a day between its units', text: '## 職歴\n\n### 株式会社青葉\n\n«2011年2月30日» – 2015年3月1日\n\n- 開発\n' },
  ],
});
