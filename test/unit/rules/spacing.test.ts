import { spacing } from '../../../server/src/rules/spacing.ts';
import { testRule } from '../../support/rules.ts';

testRule(spacing, {
  valid: [
    '## Skills\n\n- Python, Go (advanced), 1,000 hours, team(s), Go(lang), `a,b`, f(x)\n',
    { name: 'addresses', text: '## Links\n\n<https://ada.dev/a,b(c)> and [text](https://ada.dev/x,y) and ada@lovelace.org,\n' },
    { name: 'a hard line break', text: '## Experience\n\nBuilt many things at Acme and elsewhere  \nand more of them later on\n' },
    {
      name: 'wide list markers and an aligned table',
      text: '## Skills\n\n*   One, two\n*   Three\n\n| a  | b     |\n| -- | ----- |\n| 1  | two   |\n',
    },
    { name: 'the header of an entry', text: '## Experience\n\n**Backend Engineer at Acme Cloud**  2019 – 2020\n\n- Built\n' },
    { name: 'front matter and code', text: '---\ntags: a,bcd\n---\n\n# Ada\n\n```\nfoo(Bar,baz)\n```\n' },
    { name: 'Chinese', text: '# 简历\n\n## 技能\n\n- 熟悉React(前端),Vue,以及Node\n- 负责系统设计,开发和维护工作,熟练使用各种工具\n' },
    { name: 'emphasis on both sides, where a space has no sure place', text: '## Skills\n\n- **Go,***Rust,* and others\n' },
  ],
  invalid: [
    {
      text: `
        ## Skills

        **Languages:** Python, «Golang(Go)», SQL

        - «Rendering,RESTful» APIs
        - «HTML,CSS,JavaScript»
        - «OpenNLP ,» Solr «(XSL) ,CSS3»
        - a direct revenue «impact(upwards of \\$25k)».
        - Experience with page speed and performance«  »optimization
      `,
      output: `
        ## Skills

        **Languages:** Python, Golang (Go), SQL

        - Rendering, RESTful APIs
        - HTML, CSS, JavaScript
        - OpenNLP, Solr (XSL), CSS3
        - a direct revenue impact (upwards of \\$25k).
        - Experience with page speed and performance optimization
      `,
    },
    {
      text: '## Skills\n\n- «Golang(Go)»\n',
      message:
        'In “Golang(Go)” a space is missing before a parenthesis, which looks careless and hides words from a search. Write “Golang (Go)”.',
      titles: ['Replace “Golang(Go)” with “Golang (Go)”'],
    },
    {
      name: 'a slip at the edge of emphasis',
      text: '## Skills\n\n- **«Golang**(Go)» and «Java,**Kotlin»**\n',
      output: '## Skills\n\n- **Golang** (Go) and Java, **Kotlin**\n',
    },
    {
      name: 'a heading',
      text: '# Ada\n\n## Projects\n\n### Web «App(PC/Mobile)»\n',
      output: '# Ada\n\n## Projects\n\n### Web App (PC/Mobile)\n',
    },
    {
      name: 'a link before the comma',
      text: '## Links\n\n- [one](https://ada.dev«) ,» two\n',
      output: '## Links\n\n- [one](https://ada.dev), two\n',
    },
  ],
});
