import { skillName } from '../../../server/src/rules/skill-name.ts';
import { testRule } from '../../support/rules.ts';

testRule(skillName, {
  valid: [
    { name: 'a town that is called like a system', text: '## Experience\n\n- Baked in Aix en Provence\n' },
    '## Skills\n\nJavaScript, TypeScript, Node.js, ReactJS, Golang, K8s, Postgres, Nginx, Scikit-learn, Webpack\n',
    { name: 'common nouns in any case', text: '## Skills\n\n- machine learning, Project Management, UNIT TESTING\n' },
    {
      name: 'addresses, handles, files and code',
      text: '## Links\n\n- https://github.com/wick and [github.com/wick/javascript](https://github.com/wick/javascript)\n- wick@javascript.example, @github, `npm install nodejs`, see javascript.md\n',
    },
    { name: 'common words in a sentence', text: '## Experience\n\n- Excel at what you do, swift to go and express yourself\n' },
    { name: 'a common word in a list of other things', text: '## Skills\n\n- chess, go, cooking, excel\n' },
    { name: 'quoted titles', text: '## Experience\n\n- Wrote “Javascript for Chandlers” and "Github in a Day"\n' },
    { name: 'publications', text: '## Publications\n\n- Javascript for Chandlers, Wick Press, 2019\n' },
    { name: 'an employer', text: '## Experience\n\n### Javascript House\n\n#### Engineer\n\n2019 – 2020\n\n- Built things\n' },
    { name: 'names of packages', text: '## Experience\n\n- Maintained react-router and eslint-plugin-wick\n' },
    {
      name: 'a contact line in lower case',
      text: '# Ada Wick\n\n[github](https://github.com/wick) | [linkedin](https://linkedin.com/in/wick)\n',
    },
    { name: 'a list in capitals', text: '## SKILLS\n\nDOCKER, KUBERNETES, PYTHON\n' },
    { name: 'a company and its form', text: '## Experience\n\n- Audited the accounts of Tallow plc\n' },
    {
      name: 'German compounds',
      text: '## Kenntnisse\n\n- REST-APIs, SQL-Server, Docker, Entwicklung mit der Docker-Umgebung der Firma und dem Team\n',
    },
    { name: 'what was allowed', text: '## Skills\n\nJavascript, Go\n', options: { allow: ['Javascript'] } },
  ],
  invalid: [
    {
      text: '## Skills\n\n- Languages: «Javascript», «python», Go\n- Tools: «Github Actions», «NodeJS», «cassandra», «ElasticSearch»\n',
      message: /^“.+” is written “.+”; those who know it notice\. Write it that way\.$/,
      output: '## Skills\n\n- Languages: JavaScript, Python, Go\n- Tools: GitHub Actions, Node.js, Cassandra, Elasticsearch\n',
      loses: ['NodeJS'],
    },
    {
      name: 'in prose',
      text: '## Experience\n\n- Sent «Whatsapp» messages from a «kotlin» service on «Mac OS»\n',
      output: '## Experience\n\n- Sent WhatsApp messages from a Kotlin service on macOS\n',
      loses: ['Mac', 'OS'],
    },
    {
      name: 'a common word in a list of skills',
      text: '## Skills\n\nPython, PostgreSQL, «go», «excel»\n',
      output: '## Skills\n\nPython, PostgreSQL, Go, Excel\n',
    },
    {
      name: 'with a version or a remark after it',
      text: '## Skills\n\n- «java 8», «kubernetes» (EKS), «VSCode»\n',
      output: '## Skills\n\n- Java 8, Kubernetes (EKS), VS Code\n',
      loses: ['VSCode'],
    },
    {
      name: 'in bold and in links',
      text: '## Skills\n\n- **«Typescript»**, [«Github»](https://github.com/wick)\n',
      output: '## Skills\n\n- **TypeScript**, [GitHub](https://github.com/wick)\n',
    },
    { name: 'in a heading', text: '## «Javascript» Projects\n\n### Parser\n', output: '## JavaScript Projects\n\n### Parser\n' },
    {
      name: 'in a contact line',
      text: '# Ada Wick\n\n«Github»: https://github.com/wick\n',
      output: '# Ada Wick\n\nGitHub: https://github.com/wick\n',
    },
  ],
});
