import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/host/browser.ts';
import { CommandLine } from '../support/commandLine.ts';

const mira = `
  # Mira Holt

  ## Experience

  **Data Engineer**, Harbour Analytics, Mar 2019 – Present

  - Moved 140 nightly jobs
`;

describe('resume-markdown export', () => {
  let shell: CommandLine;
  beforeEach(() => {
    shell = new CommandLine().write({ 'cv.md': mira });
  });
  afterEach(() => shell.dispose());

  it('writes a web page in the look and on the paper that are asked for', () => {
    const { code, out } = shell.run('export cv.md --to html --theme classic --page-size Letter');
    assert.equal(code, 0);
    assert.match(out, /@page \{ size: 8\.5in 11in/);
    assert.match(out, /<h1 class="name">Mira Holt<\/h1>/);
  });

  it('takes paper from the configuration', () => {
    shell.write({ 'resume.config.json': '{ "preview": { "pageSize": "Letter" } }' });
    assert.match(shell.run('export cv.md --to html').out, /@page \{ size: 8\.5in 11in/);
  });

  it('takes the look from the configuration, and a style sheet from beside it', () => {
    shell.write({
      'resume.config.json': '{ "preview": { "theme": "compact", "accent": "teal", "font": "Lato", "margins": "20mm", "css": "page.css" } }',
      'page.css': '.resume .label { color: navy; background: url(x.png) }',
    });
    const { code, out } = shell.run('export cv.md --to html');
    assert.equal(code, 0);
    assert.match(out, /margin: 20mm 20mm/);
    assert.match(out, /--accent: #008080; --chosen-font: "Lato",;/);
    assert.match(out, /color: navy; background: left-out\(x\.png\)/);
  });

  it('says which style sheet is missing', () => {
    shell.write({ 'resume.config.json': '{ "preview": { "css": "page.css" } }' });
    const { code, errors } = shell.run('export cv.md --to html');
    assert.equal(code, 2);
    assert.match(errors, /There is no style sheet page\.css in the folder of cv\.md or above it\./);
  });

  it('fits a page to a number of pages, and says how', async () => {
    const bullet = '- Moved 140 nightly jobs to another system that runs them in the order of what they need, and in half of the time\n';
    shell.write({ 'long.md': `${mira}${bullet.repeat(40)}` });
    const browser = `--browser ${await findBrowser()}`;
    const { code, out, errors } = shell.run(`export long.md --to html --fit 1 ${browser}`);
    const [, size] =
      /resume-markdown: long\.md is fitted to one page: ([\d.]+) pt text, spacing \d+ %, margins [\d.]+ and [\d.]+ mm\.\n/.exec(errors) ??
      [];
    assert.ok(code === 0 && Number(size) >= 9, errors);
    assert.match(out, new RegExp(`--size: ${size}pt !important`));
    assert.doesNotMatch(out, /<script/);
    const tooLong = shell.write({ 'long.md': `${mira}${bullet.repeat(80)}` }).run(`export long.md --to pdf --fit 1 -o long.pdf ${browser}`);
    assert.equal(tooLong.code, 1);
    assert.match(tooLong.errors, /long\.md still fills 1\.\d pages at the smallest that reads well: 9 pt text/);
    assert.equal(shell.run('export cv.md --to html --fit 12').code, 2);
  }).timeout(60_000);

  it('writes plain text', () => {
    assert.match(shell.run('export cv.md --to txt').out, /^Mira Holt\n=+\n\nExperience\n-+\nData Engineer, Harbour/);
  });

  it('prints a tagged PDF with a browser, and leaves nothing else behind', async () => {
    const { code, out, errors } = shell.run(`export cv.md --to pdf -o cv.pdf --browser ${await findBrowser()}`);
    assert.deepEqual([code, out, errors], [0, '', '']);
    const pdf = readFileSync(join(shell.folder, 'cv.pdf'), 'latin1');
    assert.match(pdf, /^%PDF-/);
    assert.match(pdf, /\/MarkInfo/);
    assert.match(pdf, /\/Lang \(en\)/);
    assert.match(pdf, /\/Author <feff/);
    assert.deepEqual(readdirSync(shell.folder).sort(), ['cv.md', 'cv.pdf']);
  }).timeout(30_000);

  it('says why a file cannot be written, and leaves nothing half written', () => {
    shell.write({ 'folder/there.txt': 'as it was' });
    const faults = {
      'nowhere/cv.html': /Cannot write nowhere\/cv\.html: there is no such file or folder\. Check the path\./,
      'folder/there.txt/cv.html': /Cannot write folder\/there\.txt\/cv\.html: a part of the path is not a folder\. Check the path\./,
      'folder --force': /Cannot write folder: it is a folder\. Name a file\./,
    };
    for (const [output, message] of Object.entries(faults)) {
      const { code, errors } = shell.run(`export cv.md --to html -o ${output}`);
      assert.equal(code, 2, output);
      assert.match(errors, message);
    }
    assert.deepEqual(readdirSync(shell.folder).sort(), ['cv.md', 'folder']);
    assert.deepEqual(readdirSync(join(shell.folder, 'folder')), ['there.txt']);
    assert.equal(readFileSync(join(shell.folder, 'folder/there.txt'), 'utf8'), 'as it was');
  });

  it('says what to do without a browser, and writes nothing', () => {
    const { code, errors } = shell.run('export cv.md --to pdf -o cv.pdf --browser no-such-browser');
    assert.equal(code, 2);
    assert.equal(errors, 'resume-markdown: There is no program no-such-browser. --browser takes the path of one.\n');
    assert.equal(existsSync(join(shell.folder, 'cv.pdf')), false);
  });

  it('says what a browser said that did not print', () => {
    const { code, errors } = shell.run(`export cv.md --to pdf -o cv.pdf --browser ${process.execPath}`);
    assert.equal(code, 2);
    assert.match(errors, /could not print \(exit code 9\)/);
    assert.equal(existsSync(join(shell.folder, 'cv.pdf')), false);
  });

  for (const [line, message] of [
    ['export cv.md --to html --theme baroque', /There is no theme “baroque”\. --theme has to be one of: .*classic/],
    ['export cv.md --to html --page-size A3', /--page-size is “A3”, but has to be A4 or Letter/],
  ] as const) {
    it(`refuses “${line}”`, () => {
      const { code, out, errors } = shell.run(line);
      assert.deepEqual([code, out], [2, '']);
      assert.match(errors, message);
    });
  }
});
