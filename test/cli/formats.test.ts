import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { clean, spaced } from '../support/checkedResumes.ts';
import { CommandLine } from '../support/commandLine.ts';
import { sarifFaults } from '../support/sarifSchema.ts';
import { readXml } from '../support/xml.ts';

const folder = join(import.meta.dirname, '../golden/check');
const files = { text: 'report.txt', json: 'report.json', sarif: 'report.sarif', github: 'report.github', junit: 'report.xml' };

/** What each format prints of resumes with a problem of each weight, one without, one that is no text, and a configuration with a mistake. */
describe('resume-markdown check --format', () => {
  let shell: CommandLine;
  before(() => {
    shell = new CommandLine();
    shell.write({
      'resume.config.json': '{ "rules": { "spacing": "info", "spacign": "off" } }\n',
      'mira.md': clean.replace('the nightly', 'the  nightly').replace('mira.holt@mailbox.test', 'mira.holt@@mailbox'),
      'people/ben_&_co,_100%.md': clean.replace('Mar 2019 – May 2023', 'Mar 2019 – May 2023, 2021-13'),
      'clean.md': clean,
      '𝒜.md': clean.replace('Python', 'Pyhton 😀 <b>“Go”</b>').replace('Cut the nightly', 'Responsible for the  “𝒜” nightly'),
    });
    writeFileSync(join(shell.folder, 'latin.md'), Buffer.from([0x23, 0x20, 0xe9]));
  });
  after(() => shell.dispose());

  const run = (format: string) => shell.run(`check mira.md people/ben_&_co,_100%.md clean.md 𝒜.md latin.md --format ${format}`);

  for (const [format, file] of Object.entries(files)) {
    it(`${format} is as it was`, () => {
      const { code, out, errors } = run(format);
      const shown = out.replaceAll(`"${version}"`, '"VERSION"');
      const golden = join(folder, file);
      if (process.env.UPDATE_GOLDEN) writeFileSync(golden, shown);
      assert.equal(shown, readFileSync(golden, 'utf8'));
      assert.equal(code, 2);
      assert.match(errors, /^resume-markdown: Cannot read latin\.md: it is not encoded in UTF-8/);
    });
  }

  it('sarif names the rule of each result, and each rule once', () => {
    const [{ tool, results }] = JSON.parse(run('sarif').out).runs;
    assert.ok(results.length >= 4);
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const prints = results.map(({ partialFingerprints }: { partialFingerprints: object }) => JSON.stringify(partialFingerprints));
    assert.ok(new Set(prints).size >= results.length - 1);
  });

  describe('sarif is valid by its published schema', () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.sarif')))
      it(`as kept in ${file}`, () => assert.deepEqual(sarifFaults(JSON.parse(readFileSync(join(folder, file), 'utf8'))), []));

    const runs: Readonly<Record<string, string>> = {
      'of problems, and a file that cannot be read': 'check mira.md people/ben_&_co,_100%.md clean.md 𝒜.md latin.md',
      'without problems': 'check clean.md',
      'where every file cannot be read': 'check latin.md none.md',
      'of changed lines': 'check . --since HEAD',
      'after fixing': 'check mira.md 𝒜.md --fix',
    };
    before(() => {
      const git = (...args: string[]) => execFileSync('git', args, { cwd: shell.folder, stdio: 'pipe' });
      git('init', '-q');
      git('add', 'clean.md');
      git('-c', 'user.name=Mira', '-c', 'user.email=mira@mailbox.test', '-c', 'commit.gpgsign=false', 'commit', '-qm', 'Begin');
    });

    for (const [title, line] of Object.entries(runs)) {
      it(title, () => {
        const { out } = shell.run(`${line} --format sarif`);
        assert.deepEqual(sarifFaults(JSON.parse(out)), []);
      });
    }

    it('of a file outside of the folder', () => {
      const elsewhere = new CommandLine().write({ 'ben_#1_é%.md': spaced });
      try {
        const { out } = shell.run(`check ${join(elsewhere.folder, 'ben_#1_é%.md')} --format sarif`);
        assert.deepEqual(sarifFaults(JSON.parse(out)), []);
        assert.match(out, /"uri": "file:\/\/.*\/ben_%231_%C3%A9%25\.md"/);
      } finally {
        elsewhere.dispose();
      }
    });

    it('which finds what is wrong with a log', () => {
      const log = JSON.parse(run('sarif').out);
      const [{ tool, results }] = log.runs;
      tool.driver.informationUri = 'not an address';
      results[0].locations[0].physicalLocation.region.startLine = 0;
      results[1].lvel = 'error';
      assert.deepEqual(
        sarifFaults(log).map((fault) => fault.slice(0, fault.indexOf(':'))),
        ['/runs/0/tool/driver/informationUri', '/runs/0/results/0/locations/0/physicalLocation/region/startLine', '/runs/0/results/1'],
      );
    });
  });

  it('junit is XML whose counts are right', () => {
    const [suites] = readXml(run('junit').out);
    const cases = suites?.children.flatMap(({ children }) => children) ?? [];
    assert.equal(suites?.attributes.tests, String(cases.length));
    const count = (name: string) => String(cases.filter(({ children }) => children[0]?.name === name).length);
    assert.deepEqual([suites?.attributes.failures, suites?.attributes.errors], [count('failure'), count('error')]);
  });

  it('github has one command a line', () => {
    for (const line of run('github').out.trimEnd().split('\n'))
      assert.match(line, /^::(?:error|warning|notice) [a-zA-Z]+=[^:]*::[^\r\n]+$/);
  });
});
