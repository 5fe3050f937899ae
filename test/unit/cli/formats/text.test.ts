import assert from 'node:assert/strict';
import type { FileReport, Finding } from '../../../../server/src/cli/findings.ts';
import { writeReport, writeSummary } from '../../../../server/src/cli/formats/text.ts';
import { displayWidth } from '../../../../server/src/text/displayWidth.ts';
import { LineIndex } from '../../../../server/src/text/lineIndex.ts';
import { readMarks } from '../../../support/text.ts';

/** A report with one finding for each «…» of the text. */
function report(marked: string, finding: Partial<Finding> = {}): FileReport {
  const { text, spans } = readMarks(marked);
  const lines = new LineIndex(text);
  const findings = spans.map(({ from, to }) => {
    const start = lines.positionAt(from);
    const end = lines.positionAt(to);
    const place = { line: start.line + 1, column: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 };
    return {
      file: 'cv.md',
      ...place,
      rule: 'spacing',
      severity: 'warning',
      message: 'A space is missing.',
      fixable: false,
      ...finding,
    } as const;
  });
  return { path: 'cv.md', text, findings };
}

const plain = { colors: false, links: false, isInteractive: false, width: 80 };

describe('text report', () => {
  it('shows place, severity, message, rule and the line', () => {
    assert.equal(
      writeReport([report('# Mira\n\nPython«,»SQL\n', { fixable: true })], plain),
      'cv.md\n\n  3:7  warning  A space is missing. (spacing, fixable)\n     │ Python,SQL\n     │       ^\n\n',
    );
  });

  it('leaves out files without problems', () => assert.equal(writeReport([report('# Mira\n')], plain), ''));

  it('names a file that could not be checked, and why', () => {
    assert.equal(
      writeReport([{ ...report(''), unreadable: 'latex' }], plain),
      'cv.md\n\n  not checked: the text is made by LaTeX commands\n\n',
    );
  });

  it('finds no problems only in what was checked', () => {
    assert.equal(writeSummary({ reports: [], fixed: 0 }, false), '');
    assert.equal(writeSummary({ reports: [{ ...report(''), unreadable: 'latex' }], fixed: 0 }, false), '');
    assert.equal(
      writeSummary({ reports: [{ ...report(''), unreadable: 'latex' }, report('# Mira\n')], fixed: 0 }, false),
      'No problems found in 1 file.\n',
    );
  });

  it('aligns places, and carets below wide characters', () => {
    const text = `${'x\n'.repeat(8)}«a»\n山田「«太郎»」\n`;
    assert.equal(
      writeReport([report(text)], plain),
      'cv.md\n\n   9:1  warning  A space is missing. (spacing)\n      │ a\n      │ ^\n' +
        '  10:4  warning  A space is missing. (spacing)\n      │ 山田「太郎」\n      │       ^^^^\n\n',
    );
  });

  it('cuts a long line round its problem', () => {
    const lines = writeReport([report(`${'a'.repeat(200)}«b»${'c'.repeat(200)}`)], { ...plain, width: 60 }).split('\n');
    const frame = lines[3] ?? '';
    assert.ok(frame.length <= 60, frame);
    assert.match(frame, /…a+bc+…$/);
    assert.equal(lines[4]?.indexOf('^'), frame.indexOf('b'));
  });

  it('cuts a line of wide characters by their columns, and tears no character or its mark apart', () => {
    for (const filling of ['夜間', 'e\u0302', '👩🏽', 'ｱ한']) {
      const [, , , frame = '', carets = ''] = writeReport([report(`${filling.repeat(90)}«太郎 x»${filling.repeat(90)}`)], plain).split(
        '\n',
      );
      assert.ok(displayWidth(frame) <= 80 && displayWidth(frame) > 70, frame);
      assert.equal(displayWidth(frame.slice(0, frame.indexOf('太郎'))), carets.indexOf('^'));
      assert.equal(carets.trim().replace(/^│ +/, ''), '^'.repeat(6));
      assert.ok(!/\p{Cs}|…\p{M}/u.test(frame), frame);
    }
  });

  it('takes as long for a line of a book as for one of a page', () => {
    const line = 'Baked bread. '.repeat(100_000);
    const frame = writeReport([report(`${line}«Github»${line}`)], plain).split('\n')[3] ?? '';
    assert.match(frame, /^ +│ ….*Github.*…$/);
    assert.ok(displayWidth(frame) <= 80);
  });

  it('breaks a message between words where a person reads it, and leaves it whole for programs', () => {
    const message = 'This is said at such length that no terminal of eighty columns has room for all of it in one line.';
    const marked = report('# Mira\n\nPython«,»SQL\n', { message, rule: 'a-rule-with-a-name' });
    assert.ok(writeReport([marked], plain).includes(`${message} (a-rule-with-a-name)\n`));
    assert.equal(
      writeReport([marked], { ...plain, isInteractive: true }).split('     │')[0],
      'cv.md\n\n  3:7  warning  This is said at such length that no terminal of eighty columns\n' +
        '                has room for all of it in one line. (a-rule-with-a-name)\n',
    );
  });

  it('marks a problem over several lines to the end of the first', () => {
    assert.match(writeReport([report('one «two\nthree»')], plain), /│ one two\n\s*│ {5}\^\^\^\n/);
  });

  it('shows no line for a problem on an empty one', () => {
    assert.equal(writeReport([report('\n«»\n')], plain), 'cv.md\n\n  2:1  warning  A space is missing. (spacing)\n\n');
  });

  it('replaces control characters, which would act on the terminal', () => {
    assert.match(writeReport([report('a\u001B[31m\t«b»')], plain), /│ a \[31m b/);
  });

  it('underlines in colours in place of carets', () => {
    const text = writeReport([report('a «b»', { severity: 'error' })], { ...plain, colors: true });
    assert.ok(text.includes('\u001B[4mb\u001B[24m') && text.includes('\u001B[31merror') && !text.includes('^'), text);
  });

  it('sums up', () => {
    const warning = report('«a» «b»', { fixable: true });
    const error = report('«a»', { severity: 'error' });
    const info = report('«a»', { severity: 'info' });
    assert.equal(
      writeSummary({ reports: [warning, error, info], fixed: 0 }, false),
      '4 problems (1 error, 2 warnings, 1 info) in 3 files. 2 fixable with --fix.\n',
    );
    assert.equal(writeSummary({ reports: [error], fixed: 3 }, false), 'Fixed 3 problems. 1 problem (1 error) in 1 file.\n');
    assert.equal(writeSummary({ reports: [report('')], fixed: 1 }, false), 'Fixed 1 problem. No problems found in 1 file.\n');
  });
});
