import assert from 'node:assert/strict';
import { sliceSpan } from '../../../server/src/model/span.ts';
import { read, readSkills, sectionOf } from '../../support/reading.ts';

const under = (list: string) => `# Mira Holt\n\n## Skills\n\n${list}\n\n## Education\n`;

const cases: readonly (readonly [name: string, list: string, skills: readonly string[]])[] = [
  ['commas and semicolons', 'Python, SQL; Go', ['Python', 'SQL', 'Go']],
  ['dots, bars and bullets in a line', 'Python · Go | Rust • SQL', ['Python', 'Go', 'Rust', 'SQL']],
  ['ideographic commas', '言語：Python、Go', ['言語: Python', '言語: Go']],
  ['slashes part names', '- HTML/CSS\n- Python/Go', ['HTML', 'CSS', 'Python', 'Go']],
  [
    'terms that have a slash stay whole',
    '- CI/CD, UI/UX Design\n- TCP/IP\n- PL/SQL\n- A/B testing',
    ['CI/CD', 'UI/UX Design', 'TCP/IP', 'PL/SQL', 'A/B testing'],
  ],
  [
    'brackets are kept, and nothing in them parts',
    '- Python (Pandas, NumPy), R\n- Microsoft Office (Word/Excel)',
    ['Python (Pandas, NumPy)', 'R', 'Microsoft Office (Word/Excel)'],
  ],
  [
    'labels before a colon',
    '**Languages:** Python, Go\n**Tools:** Docker, Git',
    ['Languages: Python', 'Languages: Go', 'Tools: Docker', 'Tools: Git'],
  ],
  ['labels inside items', '- Languages: Python\n- Cloud: AWS (EC2, S3)', ['Languages: Python', 'Cloud: AWS (EC2, S3)']],
  ['labels on a line of their own', 'Languages:\n- Python\n- Go', ['Languages: Python', 'Languages: Go']],
  ['headings as labels', '### Languages\n\n- Python\n\n### Databases\n\nPostgreSQL', ['Languages: Python', 'Databases: PostgreSQL']],
  [
    'tables: the first row is the head, the first cell the label',
    '| Area | Skills |\n|---|---|\n| Languages | Python, Go |\n| Tools | Docker |',
    ['Languages: Python', 'Languages: Go', 'Tools: Docker'],
  ],
  ['markup is taken off', '- **Python**, *Go*, [Rust](https://example.org)', ['Python', 'Go', 'Rust']],
  [
    'stars are taken off, names with signs kept',
    '- Python ★★★★☆\n- .NET\n- Node.js\n- C++\n- C#',
    ['Python', '.NET', 'Node.js', 'C++', 'C#'],
  ],
  ['the sentence after a list is left out', 'Python, Go. Currently learning Rust with great pleasure.', ['Python', 'Go']],
  ['sentences', 'I have worked for years with many teams on data platforms, and I enjoy it very much.', []],
  ['a long line without separators', '- Wrote the software that runs every lock of the harbour', []],
  [
    '"etc." and what joins the last item are no part of it',
    '- Go, Rust, and SQL, etc.\n- Bash, Perl usw.',
    ['Go', 'Rust', 'SQL', 'Bash', 'Perl'],
  ],
  ['two tools joined by a word', '- Python and Go\n- Android & iOS', ['Python', 'Go', 'Android', 'iOS']],
  ['one practice of two words', '- Research and planning', ['Research and planning']],
  [
    'how well something is known',
    '- Proficient in Python and Go.\n- Basic knowledge of SQL\n- Quelques notions de Rust\n- Gute Kenntnisse in Docker',
    ['Python', 'Go', 'SQL', 'Rust', 'Docker'],
  ],
  [
    'levels behind a dash or colon',
    '- Python – advanced\n- Go: 5 years\n- SQL - Grundkenntnisse\n- Rust: ★★★☆☆',
    ['Python', 'Go', 'SQL', 'Rust'],
  ],
  [
    'levels in Chinese',
    '- 精通Java语言\n- 熟悉 webpack、gulp等打包工具\n- 熟练使用Git及GitHub',
    ['Java', 'webpack', 'gulp', 'Git', 'GitHub'],
  ],
  ['sentences in Chinese and Japanese', '- 熟悉常见的软件架构设计思想，并在实际项目中使用过。\n- 自動化による開発効率の大幅な改善', []],
  [
    'labels before a dash',
    '- Cloud – AWS (EC2, S3), Azure\n- Testing tools – JMeter',
    ['Cloud: AWS (EC2, S3)', 'Cloud: Azure', 'Testing tools: JMeter'],
  ],
  ['labels in bold', '- **Cloud** AWS, Azure\n- **Languages** — Go', ['Cloud: AWS', 'Cloud: Azure', 'Languages: Go']],
  ['several labels in a line', '**Languages:** Go, SQL **Tools:** Git', ['Languages: Go', 'Languages: SQL', 'Tools: Git']],
  ['pandoc definitions', 'Languages\n: Go, SQL\n\nTools\n: Git', ['Languages: Go', 'Languages: SQL', 'Tools: Git']],
  ['an item over nested ones names them', '- Languages\n  - Go\n  - SQL\n- Docker', ['Languages: Go', 'Languages: SQL', 'Docker']],
  ['a line above a list names it', 'In order of liking\n\n- Go\n- SQL', ['In order of liking: Go', 'In order of liking: SQL']],
  ['code side by side', '`Python` `Go`\n\n- `SQL`', ['Python', 'Go', 'SQL']],
  ['pictures between', '🐍 Python 🐳 Docker', ['Python', 'Docker']],
  ['dashes between', 'Python - Go - SQL - Rust', ['Python', 'Go', 'SQL', 'Rust']],
  ['an address behind a name', '- Go: https://example.org/go', ['Go']],
  ['a term with a slash inside an item', '- GitLab CI/CD, DDR3/4\n- S3/MinIO', ['GitLab CI/CD', 'DDR3/4', 'S3', 'MinIO']],
  ['spoken languages', '- Go\n- Languages:\n  - English: fluent\n  - Deutsch (Muttersprache)', ['Go']],
  ['tables with levels', '| Skill | Level | Years |\n|---|---|---|\n| Go | advanced | 5 years |\n| SQL | expert | 3 |', ['Go', 'SQL']],
  [
    'tables with an empty first cell',
    '| Area | Skill | Years |\n|---|---|---|\n| Languages | Go | 5 years |\n| | SQL | 3 years |',
    ['Languages: Go', 'Languages: SQL'],
  ],
  ['headings with how long', '### Go\n\n- 5 years\n\n> Small services.\n\n### SQL\n\n- 2 years', ['Go', 'SQL']],
  ['an address among them', 'Python, Go\n\n> Mira Holt --\n> <mira@example.org>', ['Python', 'Go']],
  ['pictures alone', '![Python](p.svg) ![Go](g.svg)', ['Python', 'Go']],
  ['stars between', 'Python ★★★★★ Go ★★★☆☆', ['Python', 'Go']],
  ['years in front', '- 10+ years of experience with Java and Rust\n- 3 years with Go', ['Java', 'Rust', 'Go']],
  ['labels in a sentence', 'Languages: Python, Go. Tools: Git, Make.', ['Languages: Python', 'Languages: Go', 'Tools: Git', 'Tools: Make']],
  [
    'a table of lists',
    '| Languages | Tools |\n|---|---|\n| Python | Git |\n| Go | Docker |',
    ['Languages: Python', 'Tools: Git', 'Languages: Go', 'Tools: Docker'],
  ],
  [
    'wrapped lines',
    'Python, Go, Rust, Docker, Kubernetes, Terraform, PostgreSQL, machine\nlearning, Redis',
    ['Python', 'Go', 'Rust', 'Docker', 'Kubernetes', 'Terraform', 'PostgreSQL', 'machine learning', 'Redis'],
  ],
  ['sentences about oneself', '- I know a bit of Python, Go, Rust, and SQL\n- Ich kann Go, SQL', []],
  [
    'headings that are skills, told of in sentences',
    '### Python\n\nUsed for years in many projects, and I like it a lot.\n\n### Go\n\n### SQL',
    ['Python'],
  ],
  ['other things under headings of their own', '### Tools\n\n- Git\n\n### Hobbies\n\n- Sailing\n- Chess', ['Tools: Git']],
  ['other things under a label', '- Tools: Git\n- Hobbies: sailing, chess\n- 英语：CET-6', ['Tools: Git']],
  [
    'words around code',
    '- managing `Linux` servers, `bash` scripts\n- les langages `C` et `C++`\n- Python (`asyncio`)',
    ['Linux', 'bash', 'C', 'C++', 'Python (asyncio)'],
  ],
  ['code beside a list', 'Go\n\n```\nPython\n```', ['Go']],
  [
    'code alone',
    '**Browser**:\n\n    Vue | CSS\n\n**Server**:\n\n    Go, SQL',
    ['Browser: Vue', 'Browser: CSS', 'Server: Go', 'Server: SQL'],
  ],
  ['code that is none', '```\nconst me = new Developer();\n```', []],
  [
    'level words behind a name',
    '- Python advanced\n- **Lathes** sehr gut\n- SQL ████░ 80%\n- Sailing 90%\n- Docker `expert`\n- Englisch verhandlungssicher',
    ['Python', 'Lathes', 'SQL', 'Sailing', 'Docker'],
  ],
  [
    'what is no level',
    '- HTML 5\n- Python 3\n- Visual Basic\n- Technical writing',
    ['HTML 5', 'Python 3', 'Visual Basic', 'Technical writing'],
  ],
  ['marks in front', '▪ Python\n► Go\n✓ SQL\n→ Docker', ['Python', 'Go', 'SQL', 'Docker']],
  ['labels before an arrow', '- **Cloud** → AWS, Azure\n- Tools -> Git', ['Cloud: AWS', 'Cloud: Azure', 'Tools: Git']],
  [
    'tools with nothing but spaces between',
    'Languages: Python JavaScript Go\n\nVisual Studio Code Git Docker\n\nCustomer Service Desk',
    ['Languages: Python', 'Languages: JavaScript', 'Languages: Go', 'Visual Studio Code', 'Git', 'Docker', 'Customer Service Desk'],
  ],
  [
    'lines in the cells of a table',
    '| Languages | Tools |\n|---|---|\n| Python<br>Go | Git<br>Make |',
    ['Languages: Python', 'Languages: Go', 'Tools: Git', 'Tools: Make'],
  ],
  ['a table without heads', '| Python | Go |\n|---|---|\n| Git | Make |', ['Python', 'Go', 'Git', 'Make']],
  ['lists under headings in items', '- ### Engines\n\tUnity ·\n\tOpenGL {.wide}\n', ['Engines: Unity', 'Engines: OpenGL']],
  ['titles over sentences', '- Teamwork \\\n  I have worked well with many people for years, on ships and on shore.', ['Teamwork']],
  ['bold that Chinese letters keep open', '- 熟悉**C++**编程语言', ['C++']],
];

describe('skills', () => {
  for (const [name, list, skills] of cases) {
    it(name, () => {
      assert.deepEqual(readSkills(under(list)), skills);
      const section = sectionOf(read(under(list)), 'skills');
      for (const { text, span } of section.skills)
        assert.equal(
          sliceSpan(section.text, span)
            .replace(/[*[\]]|\(https.*\)/g, '')
            .replace(/[\n`]/g, (sign) => (sign === '`' ? '' : ' ')),
          text,
          'the span covers the name',
        );
    });
  }

  it('are read from the addresses of badges without a text', () =>
    assert.deepEqual(
      readSkills(
        under('![](https://img.shields.io/badge/Node.js-3776AB?style=flat) ![](https://img.shields.io/badge/-Visual%20Studio-2496ED)'),
      ),
      ['Node.js', 'Visual Studio'],
    ));

  it('are read under a label in the head', () =>
    assert.deepEqual(readSkills('# Mira Holt\n\nSkills: Python, Go\n\n## Education\n'), ['Skills: Python', 'Skills: Go']));

  it('are read in sections of skills only', () => assert.deepEqual(readSkills('# Mira Holt\n\n## Interests\n\nPython, Go\n'), []));
});
