import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { spaced } from '../support/checkedResumes.ts';
import { CommandLine } from '../support/commandLine.ts';

/** Which files and lines `check` looks at. */
describe('resume-markdown check', () => {
  let shell: CommandLine;
  beforeEach(() => {
    shell = new CommandLine();
  });
  afterEach(() => shell.dispose());

  /** The files with problems, in the order of the report. */
  const files = (line: string): string[] => {
    const { out, errors } = shell.run(`check --format json ${line}`);
    assert.equal(errors, '');
    return [...new Set((JSON.parse(out) as { file: string }[]).map(({ file }) => file))];
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Mira', '-c', 'user.email=mira@mailbox.test', '-c', 'commit.gpgsign=false', ...args], {
      cwd: shell.folder,
      stdio: 'pipe',
    });

  describe('with patterns', () => {
    beforeEach(() => {
      shell.write({
        'people/a/cv.md': spaced,
        'people/b/deep/cv.md': spaced,
        'people/b/README.md': spaced,
        'drafts/cv.md': spaced,
      });
    });

    it('expands what the shell did not, and checks the resumes among it', () => {
      assert.deepEqual(files('people/**/*.md'), ['people/a/cv.md', 'people/b/deep/cv.md']);
      assert.deepEqual(files('people/*/cv.md'), ['people/a/cv.md']);
      assert.deepEqual(files('./{people/a,drafts}/*.md'), ['drafts/cv.md', 'people/a/cv.md']);
    });

    it('leaves out what has “!” in front', () => assert.deepEqual(files('. !people/**'), ['drafts/cv.md']));

    it('says so where nothing fits', () => {
      assert.match(shell.run('check none/*.md').errors, /^resume-markdown: No resumes found in none\/\*\.md\. Name the file itself/);
    });

    it('checks each file once', () => assert.deepEqual(files('people/a people/a/cv.md ./people/a/*.md'), ['people/a/cv.md']));
  });

  describe('with ignore files', () => {
    beforeEach(() => {
      shell.write({
        '.gitignore': 'old/\n*.draft.md\n!keep.draft.md\n',
        'people/.resumeignore': '/cv.md\n',
        'people/cv.md': spaced,
        'people/in/cv.md': spaced,
        'old/cv.md': spaced,
        'cv.draft.md': spaced,
        'cv.keep.draft.md': spaced,
        'resume.md': spaced,
      });
    });

    it('passes over what they take out', () => assert.deepEqual(files('.'), ['people/in/cv.md', 'resume.md']));

    it('checks it where they are not asked, or where it is named', () => {
      assert.equal(files('. --no-ignore').length, 6);
      assert.deepEqual(files('old people/cv.md'), ['old/cv.md', 'people/cv.md']);
    });

    it('passes over named files, too, with --only-resumes', () => {
      shell.write({ 'README.md': spaced });
      assert.deepEqual(files('README.md resume.md people/cv.md old/cv.md --only-resumes'), ['resume.md']);
      assert.equal(shell.run('check README.md --only-resumes').code, 0);
    });
  });

  describe('--max-warnings', () => {
    it('puts up with so many', () => {
      shell.write({ 'cv.md': spaced });
      const codes = ['0', '1', '2'].map((count) => shell.run(`check cv.md --max-warnings ${count}`).code);
      assert.deepEqual(codes, [1, 0, 0]);
    });

    it('does not count errors', () => {
      shell.write({ 'cv.md': spaced, 'resume.config.json': '{ "rules": { "spacing": "error" } }' });
      assert.equal(shell.run('check cv.md --max-warnings 9').code, 1);
    });
  });

  describe('--jobs', () => {
    it('finds the same with several threads, in the same order', () => {
      shell.write(
        Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`p${index}/cv.md`, spaced.replace('Mira', `Mira ${index}`)])),
      );
      shell.write({ 'p7/resume.config.json': '{ "rules": { "spacign": "off" } }' });
      const alone = shell.run('check . --jobs 1');
      assert.deepEqual(shell.run('check . --jobs 3'), alone);
      assert.match(alone.out, /61 problems \(1 error, 60 warnings\) in 61 files/);
    });

    it('repairs with several threads', () => {
      shell.write(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`p${index}/cv.md`, spaced])));
      assert.equal(shell.run('check . --jobs 2 --fix').out, 'Fixed 30 problems. No problems found in 30 files.\n');
    });
  });

  describe('--since', () => {
    beforeEach(() => {
      git('init', '--quiet', '--initial-branch=main');
      shell.write({ 'people/mira_“1”.md': spaced, 'cv.md': spaced });
      git('add', '.');
      git('commit', '--quiet', '-m', 'first');
    });

    it('reports only what is on changed lines, committed or not', () => {
      shell.write({ 'cv.md': spaced.replace('40 minutes', '40 minutes\n  - Wrote the  tests that had been missing for 3 years') });
      const places = () => JSON.parse(shell.run('check . --format json --since main').out).map(({ line }: { line: number }) => line);
      assert.deepEqual(places(), [12]);
      git('checkout', '--quiet', '-b', 'work');
      git('commit', '--quiet', '-am', 'second');
      assert.deepEqual(places(), [12]);
    });

    it('counts from where the branch began', () => {
      git('checkout', '--quiet', '-b', 'work');
      shell.write({ 'notes.txt': 'x\n' });
      git('add', '.');
      git('commit', '--quiet', '-m', 'work');
      git('checkout', '--quiet', 'main');
      shell.write({ 'cv.md': spaced.replace('Mira', 'Ana') });
      git('commit', '--quiet', '-am', 'later');
      git('checkout', '--quiet', 'work');
      assert.equal(shell.run('check . --since main').out, 'No resume has changed since main.\n');
    });

    it('takes new and renamed files for what they are', () => {
      git('mv', 'cv.md', 'resume.md');
      shell.write({ 'people/neue_“Datei”.md': spaced.replaceAll('e', 'é').replace('mailbox.tést', 'mailbox.test') });
      assert.deepEqual(files('. --since HEAD'), ['people/neue_“Datei”.md']);
      git('add', '.');
      assert.deepEqual(files('. --since HEAD'), ['people/neue_“Datei”.md']);
    });

    it('says what is wrong where Git does not tell', () => {
      assert.match(shell.run('check . --since nowhere').errors, /Git knows no “nowhere” here\. Check the name; on a build server/);
      assert.match(shell.run('check . --since=--output=x').errors, /has to name a commit/);
      assert.match(shell.run('check . --since main', '', { PATH: '/none' }).errors, /there is no program git\. Install Git/);
      const outside = new CommandLine().write({ 'cv.md': spaced });
      const { code, errors } = outside.run('check . --since main', '', { GIT_CEILING_DIRECTORIES: outside.folder });
      outside.dispose();
      assert.equal(code, 2);
      assert.match(errors, /is in no Git repository/);
    });
  });

  it('reads standard input for -', () => {
    assert.match(shell.run('check - --stdin-filename a/cv.md', spaced).out, /^a\/cv\.md\n\n {2}11:10 {2}warning/);
    assert.match(shell.run('check - cv.md', spaced).errors, /leave out cv\.md/);
  });
});
