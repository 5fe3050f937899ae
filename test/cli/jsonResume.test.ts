import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandLine } from '../support/commandLine.ts';

const mira = `
  # Mira Holt

  [mira.holt@mailbox.test](mailto:mira.holt@mailbox.test) | Driving licence B

  ## Experience

  ### Harbour Analytics

  **Data Engineer** | Mar 2019 – Present
`;
const json = {
  basics: { name: 'Mira Holt', email: 'mira.holt@mailbox.test' },
  work: [{ name: 'Harbour Analytics', position: 'Data Engineer', startDate: '2019-03' }],
};

describe('resume-markdown export and import', () => {
  let shell: CommandLine;
  beforeEach(() => {
    shell = new CommandLine().write({ 'cv.md': mira, 'cv.json': JSON.stringify(json) });
  });
  afterEach(() => shell.dispose());

  const readOut = (file: string) => readFileSync(join(shell.folder, file), 'utf8');

  it('exports to standard output and says what was left out', () => {
    const { code, out, errors } = shell.run('export cv.md --to json-resume');
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), json);
    assert.equal(errors, 'resume-markdown: JSON Resume has no place for this, so it was left out:\n  cv.md:3: Driving licence B\n');
  });

  it('exports to a file and leaves nothing else behind', () => {
    const { code, out } = shell.run('export cv.md --to json-resume -o out.json');
    assert.deepEqual([code, out], [0, '']);
    assert.deepEqual(JSON.parse(readOut('out.json')), json);
    assert.deepEqual(readdirSync(shell.folder).sort(), ['cv.json', 'cv.md', 'out.json']);
  });

  it('replaces a file only if told to', () => {
    const refused = shell.run('export cv.md --to json-resume -o cv.json');
    assert.equal(refused.code, 2);
    assert.equal(refused.errors, 'resume-markdown: cv.json is there already. Name another file, or replace it with --force.\n');
    assert.equal(readOut('cv.json'), JSON.stringify(json));
    assert.equal(shell.run('export cv.md --to json-resume -o cv.json --force').code, 0);
    assert.equal(readOut('cv.json'), `${JSON.stringify(json, null, 2)}\n`);
  });

  it('imports to standard output and to a file', () => {
    const { code, out, errors } = shell.run('import cv.json');
    assert.deepEqual([code, errors], [0, '']);
    assert.equal(
      out,
      '# Mira Holt\n\n[mira.holt@mailbox.test](mailto:mira.holt@mailbox.test)\n\n## Experience\n\n### Harbour Analytics\n\n**Data Engineer** | Mar 2019 – Present\n',
    );
    assert.equal(shell.run('import cv.json -o new.md').code, 0);
    assert.equal(readOut('new.md'), out);
    assert.equal(shell.run('import cv.json -o new.md').code, 2);
  });

  it('writes nothing for a file that is no JSON Resume', () => {
    shell.write({ 'bad.json': '{\n  "work": [{ "startDate": "May 2020" }]\n}', 'broken.json': '{ "work": [' });
    const { code, errors } = shell.run('import bad.json -o bad.md');
    assert.equal(code, 2);
    assert.equal(
      errors,
      'resume-markdown: Cannot import bad.json, so nothing was written:\n' +
        '  bad.json:2:27: “work[0].startDate” is "May 2020", but has to be a date such as "2021", "2021-03" or "2021-03-15".\n',
    );
    assert.match(shell.run('import broken.json -o bad.md').errors, /broken\.json:1:12: The file ends too early/);
    assert.equal(existsSync(join(shell.folder, 'bad.md')), false);
  });

  for (const [line, message] of [
    ['export missing.md --to json-resume', /Cannot read missing\.md: there is no such file/],
    ['import missing.json', /Cannot read missing\.json: there is no such file/],
    ['export cv.md --to wordperfect', /There is no format “wordperfect”\. --to has to be one of: .*json-resume/],
    ['export cv.md', /Say the format to export to with --to: .*json-resume/],
    ['export --to json-resume', /Name one file to export/],
    ['import', /Name one JSON file to import/],
    ['export cv.md --to json-resume -o no/such/out.json', /Cannot write no\/such\/out\.json: there is no such file or folder/],
  ] as const) {
    it(`refuses “${line}”`, () => {
      const { code, out, errors } = shell.run(line);
      assert.deepEqual([code, out], [2, '']);
      assert.match(errors, message);
    });
  }
});
