import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckedVersion, ShownDiagnostics } from '../../../server/src/lsp/shownDiagnostics.ts';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import type { Severity } from '../../../server/src/rules/defineRule.ts';
import { type FoundProblem, gatherFindings } from '../../../server/src/rules/findings.ts';
import { spacing } from '../../../server/src/rules/spacing.ts';

describe('the problems that an editor shows', () => {
  const documentOf = (text: string) => TextDocument.create('file:///resume.md', 'markdown', 1, text);
  const problem = (from: number, severity: Severity = 'warning', message = 'A slip.'): FoundProblem => ({
    setting: { rule: spacing, options: {} },
    problem: { span: { from, to: from + 1 }, message, severity },
  });
  const versionOf = (text: string, problems: readonly FoundProblem[]): CheckedVersion => {
    const [head, ...others] = readResume(text).resume.sections.map(() => gatherFindings([]));
    return { resume: readResume(text).resume, findings: { bySection: head ? [gatherFindings(problems), ...others] : [], place: () => [] } };
  };
  const showDiagnostics = (
    of: TextDocument,
    problems: readonly FoundProblem[],
    before?: readonly Diagnostic[],
    shown = new ShownDiagnostics(),
  ) => shown.list(of, versionOf(of.getText(), problems), before);
  const document = documentOf('one\ntwo\nthree\n');

  it('are the same list while nothing changes', () => {
    const before = showDiagnostics(document, [problem(0), problem(5)]);
    assert.equal(showDiagnostics(document, [problem(0), problem(5)], before), before);
  });

  it('keep what stays when one comes or goes', () => {
    const before = showDiagnostics(document, [problem(0), problem(5), problem(8)]);
    const after = showDiagnostics(document, [problem(0), problem(8)], before);
    assert.equal(after.length, 2);
    assert.equal(after[0], before[0]);
    assert.equal(after[1], before[2]);
  });

  it('are those of a first look, whatever was shown before', () => {
    const problems = fc
      .array(fc.tuple(fc.nat(12), fc.constantFrom('error', 'hint'), fc.constantFrom('A slip.', 'Another.')))
      .map((items) =>
        items.sort(([a], [b]) => a - b).map(([from, severity, message]) => problem(from, severity as 'error' | 'hint', message)),
      );
    fc.assert(
      fc.property(problems, problems, fc.constantFrom('one\ntwo\nthree\n', 'one two\nthree\n\n', 'o'), (first, second, text) => {
        const before = showDiagnostics(documentOf(text), first);
        assert.deepEqual(showDiagnostics(document, second, before), showDiagnostics(document, second));
      }),
    );
  });

  it('follow a section to another line', () => {
    const shown = new ShownDiagnostics();
    const findings = gatherFindings([problem(0), problem(6)]);
    const below = (lines: number) => {
      const text = `# Mira Holt\n${'\n'.repeat(lines)}## Skills\n\n- Go\n`;
      const { resume } = readResume(text);
      return shown.list(documentOf(text), { resume, findings: { bySection: [gatherFindings([]), findings], place: () => [] } });
    };
    const lines = [1, 3, 1].map((count) => below(count).map(({ range }) => range.start.line));
    assert.deepEqual(lines, [
      [2, 2],
      [4, 4],
      [2, 2],
    ]);
  });

  it('are the most severe of very many, and one that says how many are left out', () => {
    const many = documentOf('x'.repeat(3000));
    const found = Array.from({ length: 2500 }, (_, at) => problem(at, at >= 2400 ? 'error' : 'hint'));
    const shown = showDiagnostics(many, found);
    assert.equal(shown.length, 151);
    assert.equal(shown.filter(({ severity }) => severity === DiagnosticSeverity.Error).length, 100);
    assert.match(String(shown.at(-1)?.message), /2350 more/);
    assert.equal(showDiagnostics(many, found, shown).length, 151);
  });
});
