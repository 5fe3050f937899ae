import { mojibake } from '../../../server/src/rules/mojibake.ts';
import { testRule } from '../../support/rules.ts';

testRule(mojibake, {
  valid: [
    '# José Müller\n\nMarch 2022 – Present: “São Paulo”, ROMÂNIA, MANHÃ…\n',
    { name: 'code and link targets', text: '## Skills\n\n- `â€“` and [x](https://ada.dev/Ã©)\n\n```\nÃ©\n```\n' },
    { name: 'Japanese', text: '## 職務経歴\n\n- 設計・開発\n' },
  ],
  invalid: [
    {
      text: `
        ## Experience

        **Engineer** | **Acme**
        *March 2022 «â€“» Present*
      `,
      message: '“â€“” is “–” in the wrong encoding, and readers see the garbage. Put the right character back.',
      titles: ['Replace “â€“” with “–”'],
      output: `
        ## Experience

        **Engineer** | **Acme**
        *March 2022 – Present*
      `,
      loses: ['â'],
    },
    {
      name: 'a heading, a bullet and a paragraph',
      text: '# Jos«Ã©» Garc«Ã\u00ad»a\n\nWorks in M«Ã¼»nchen\n\n## Experience\n\n- One «\\u2192» two\n',
      output: '# José García\n\nWorks in München\n\n## Experience\n\n- One → two\n',
      loses: ['JosÃ', 'GarcÃ a', 'MÃ¼nchen', 'u2192'],
    },
    {
      name: 'a space that was a no-break space',
      text: '## Experience\n\n- 5«Â\u00a0»years of Go\n',
      output: '## Experience\n\n- 5 years of Go\n',
      loses: ['5Â'],
    },
    {
      name: 'a dash that lost a part, where the fix is a guess',
      text: '## Experience\n\n- 2019 «â€"» 2020\n',
      choose: 'Replace “â€"” with “–”',
      output: '## Experience\n\n- 2019 – 2020\n',
      loses: ['â'],
    },
    { name: 'a character that is lost', text: '## Experience\n\n- Jos«\ufffd»\n', message: /Type what it was/, titles: [] },
  ],
});
