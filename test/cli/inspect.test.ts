import assert from 'node:assert/strict';
import { CommandLine } from '../support/commandLine.ts';

const mira = `
  # Mira Holt

  [mira.holt@mailbox.test](mailto:mira.holt@mailbox.test) | [github.com/miraholt](https://github.com/miraholt)

  ## Experience

  ### Harbour Analytics

  **Data Engineer** | Mar 2019 – Present

  - Cut the nightly load from 6 hours to 40 minutes
  - Moved 40 reports to SQL

  ## Education

  ### University of Leeds

  **BSc Mathematics** | Jun 2018

  ## Skills

  Python, SQL
`;

describe('resume-markdown inspect', () => {
  let shell: CommandLine;
  beforeEach(() => {
    shell = new CommandLine().write({ 'cv.md': mira });
  });
  afterEach(() => shell.dispose());

  it('prints what a reader takes from the resume as JSON', () => {
    const { code, out } = shell.run('inspect --json cv.md');
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), {
      name: 'Mira Holt',
      email: 'mira.holt@mailbox.test',
      phone: null,
      profiles: ['https://github.com/miraholt'],
      sections: [
        { line: 5, heading: 'Experience', kind: 'work' },
        { line: 14, heading: 'Education', kind: 'education' },
        { line: 20, heading: 'Skills', kind: 'skills' },
      ],
      work: [
        {
          line: 7,
          name: 'Harbour Analytics',
          position: 'Data Engineer',
          startDate: '2019-03',
          endDate: 'present',
          location: null,
          highlights: 2,
        },
      ],
      education: [{ line: 16, institution: 'University of Leeds', degree: 'BSc Mathematics', startDate: null, endDate: '2018-06' }],
      projects: [],
      skills: ['Python', 'SQL'],
    });
  });

  it('prints for a person what is read, and says what is missing', () => {
    const { out } = shell.run('inspect cv.md');
    assert.equal(
      out,
      [
        'Name      Mira Holt',
        'E-mail    mira.holt@mailbox.test',
        'Phone     no phone number found',
        'Profiles  https://github.com/miraholt',
        '',
        'Sections',
        '    5  Experience · work',
        '   14  Education · education',
        '   20  Skills · skills',
        '',
        'Work',
        '    7  Data Engineer · Harbour Analytics (guessed)',
        '       2019-03 – present · no place · 2 bullets',
        '',
        'Education',
        '   16  BSc Mathematics · University of Leeds',
        '       until 2018-06',
        '',
        'Projects  none found',
        '',
        'Skills',
        '       Python, SQL',
        '',
      ].join('\n'),
    );
  });

  it('says that a template can be read in part only', () => {
    const page = '---\nlayout: resume\n---\n{% for job in site.data.jobs %}\n## {{ job.title }}\n{% endfor %}\n';
    const { code, out, errors } = shell.write({ 'page.md': page }).run('inspect page.md');
    assert.equal(code, 0);
    assert.match(out, /^Name/);
    assert.equal(errors, 'resume-markdown: Of page.md only a part can be read: the text is made by a template.\n');
  });

  it('reads the sections that the configuration adds', () => {
    const talks = '# Mira Holt\n\n## Skills\n\nGo\n\n## On Stage\n\n### Weather for Sailors\n\n2019\n';
    const config = '{ "sections": { "define": { "talks": { "heading": "On Stage", "like": "projects" } } } }';
    const { out } = shell.write({ 'talks.md': talks, 'resume.config.json': config }).run('inspect --json talks.md');
    assert.deepEqual(
      JSON.parse(out).projects.map(({ name }: { name: string }) => name),
      ['Weather for Sailors'],
    );
  });

  it('exits with 2 where there is nothing to read', () => {
    const { code, out, errors } = shell.run('inspect none.md');
    assert.deepEqual([code, out], [2, '']);
    assert.match(errors, /^resume-markdown: Cannot read none\.md: there is no such file/);
  });
});
