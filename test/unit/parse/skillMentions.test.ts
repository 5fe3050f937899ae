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
  ['code', '```\nPython\n```', []],
];

describe('skills', () => {
  for (const [name, list, skills] of cases) {
    it(name, () => {
      assert.deepEqual(readSkills(under(list)), skills);
      const section = sectionOf(read(under(list)), 'skills');
      for (const { text, span } of section.skills)
        assert.equal(sliceSpan(section.text, span).replace(/[*[\]]|\(https.*\)/g, ''), text, 'the span covers the name');
    });
  }

  it('are read in sections of skills only', () => assert.deepEqual(readSkills('# Mira Holt\n\n## Interests\n\nPython, Go\n'), []));
});
