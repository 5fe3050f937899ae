import assert from 'node:assert/strict';
import { readSectionLines, readSkills } from '../../support/reading.ts';

const resume = (heading: string, body: string) =>
  `# Mira Holt\n\n## Experience\n\n### Acme, Engineer (2020)\n\n## ${heading}\n\n${body}\n\n## Education\n`;
const kindOf = (heading: string, body: string) => readSectionLines(resume(heading, body))[1]?.split(' ')[0];

describe('the kind of a section by what it holds', () => {
  it('languages of programs are skills', () => {
    assert.equal(kindOf('Languages', 'Python, Go, JavaScript'), 'skills');
    assert.deepEqual(readSkills(resume('Languages', '- Python\n- SQL')), ['Python', 'SQL']);
  });

  it('languages that people speak stay such', () => {
    assert.equal(kindOf('Languages', '- English: native\n- German (B2)'), 'languages');
    assert.equal(kindOf('Languages', 'English, French'), 'languages');
  });

  it('experience under headings that all name skills is a list of them', () => {
    const skills = '### Programming languages\n\n* **Erlang** – most of my code\n\n### Tools & Protocols\n\nLinux, Git, SNMP';
    assert.equal(kindOf('Technical Experience', skills), 'skills');
    assert.equal(kindOf('Technical Experience', `### Baker, Oven Ltd\n\n2019 – 2020\n\n${skills}`), 'work');
  });

  it('a list of tools under an unknown heading is one of skills', () => {
    assert.match(kindOf('What I use', '- Python, Docker\n- Kubernetes\n- PostgreSQL') ?? '', /^skills/);
    assert.match(kindOf('What I use', '- Bread, butter\n- Cheese\n- Milk') ?? '', /^other/);
  });
});
