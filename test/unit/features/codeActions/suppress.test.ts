import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suppressInFile, suppressOnLine } from '../../../../server/src/features/codeActions/suppress.ts';
import { applyEdits } from '../../../../server/src/model/span.ts';
import type { Snapshot } from '../../../../server/src/snapshot.ts';
import { openResume, snapshotOf } from '../../../support/features.ts';
import { dedent } from '../../../support/text.ts';

describe('ignoring a problem on its line', () => {
  it('puts a comment of its own above a block', () =>
    expectLine(
      `
        ## Experience

        ### $0Engineer
      `,
      `
        ## Experience

        <!-- resume-disable-next-line spelling -->
        ### Engineer
      `,
    ));

  it('keeps a list whole: the comment goes to the end of the item above', () =>
    expectLine('- One\n- $0Two\n- Three\n', '- One <!-- resume-disable-next-line spelling -->\n- Two\n- Three\n'));

  it('keeps a list with blank lines whole', () =>
    expectLine('- One\n\n- $0Two\n', '- One <!-- resume-disable-next-line spelling -->\n\n- Two\n'));

  it('keeps an ordered list whole', () => expectLine('1. One\n2. $0Two\n', '1. One <!-- resume-disable-next-line spelling -->\n2. Two\n'));

  it('keeps a nested list whole', () => expectLine('- One\n  - $0Two\n', '- One <!-- resume-disable-next-line spelling -->\n  - Two\n'));

  it('stands above the first item of a list', () =>
    expectLine('## Skills\n\n- $0One\n', '## Skills\n\n<!-- resume-disable-next-line spelling -->\n- One\n'));

  it('goes into a paragraph, before a line break of two spaces or a backslash', () => {
    expectLine('**Acme**  \n$0Engineer\n', '**Acme** <!-- resume-disable-next-line spelling -->  \nEngineer\n');
    expectLine('**Acme**\\\n$0Engineer\n', '**Acme** <!-- resume-disable-next-line spelling -->\\\nEngineer\n');
  });

  it('goes into the last cell of the table row above', () =>
    expectLine(
      '| a | b |\n|---|---|\n| c | d |\n| $0e | f |\n',
      '| a | b |\n|---|---|\n| c | d <!-- resume-disable-next-line spelling --> |\n| e | f |\n',
    ));

  it('goes into the head of a table where the problem is in its first row', () =>
    expectLine('| a | b |\n|---|---|\n| $0c | d |\n', '| a | b <!-- resume-disable-next-line spelling --> |\n|---|---|\n| c | d |\n'));

  it('stands above a table', () =>
    expectLine('Text\n\n| $0a | b |\n|---|---|\n', 'Text\n\n<!-- resume-disable-next-line spelling -->\n| a | b |\n|---|---|\n'));

  it('stays inside a quotation and an item', () => {
    expectLine('> One\n>\n> $0Two\n', '> One\n>\n> <!-- resume-disable-next-line spelling -->\n> Two\n');
    expectLine('- One\n\n  $0Two\n', '- One\n\n  <!-- resume-disable-next-line spelling -->\n  Two\n');
  });

  it('does not become part of a heading, a rule, a fence, HTML or a link definition', () => {
    for (const above of ['## One', '---', '```\ncode\n```', '<div>', '[one]: https://one.example']) {
      expectLine(`${above}\n$0Two\n`, `${above}\n<!-- resume-disable-next-line spelling -->\nTwo\n`);
    }
  });

  it('joins a comment that is there already', () =>
    expectLine(
      '- One <!-- resume-disable-next-line tense, filler -->\n- $0Two\n',
      '- One <!-- resume-disable-next-line tense, filler spelling -->\n- Two\n',
    ));

  it('keeps the line ends of Windows', () =>
    expectLine('Text\r\n\r\n## $0One\r\n', 'Text\r\n\r\n<!-- resume-disable-next-line spelling -->\r\n## One\r\n'));

  it('is not offered in front matter', () => {
    const { snapshot, cursor } = openResume('---\nname: $0Ada\n---\n\n# Ada\n');
    assert.equal(suppressOnLine(snapshot.text, snapshot.resume, 'spelling', cursor), undefined);
  });

  it('silences a problem of the whole document too', () => {
    const { snapshot } = openResume('\n## Experience\n\n- Built\n\n## Skills\n\n- Go\n');
    const isWanted = ({ rule }: { rule: { id: string } }) => rule.id === 'required-section';
    const problem = snapshot.diagnostics.find(isWanted);
    assert.ok(problem);
    const edit = suppressOnLine(snapshot.text, snapshot.resume, problem.rule.id, problem.span.from);
    assert.ok(edit && !snapshotOf(applyEdits(snapshot.text, [edit])).diagnostics.some(isWanted));
  });

  it('silences every problem of real-looking resumes, and changes nothing else', () => {
    const folder = new URL('../../../bench/resumes/', import.meta.url);
    for (const name of readdirSync(folder)) {
      const before = snapshotOf(readFileSync(new URL(name, folder), 'utf8'));
      assert.ok(before.diagnostics.length > 0);
      for (const { rule, span } of before.diagnostics) {
        const edit = suppressOnLine(before.text, before.resume, rule.id, span.from);
        assert.ok(edit, `${name}: ${rule.id}`);
        const after = snapshotOf(applyEdits(before.text, [edit]));
        assert.deepEqual(shapeOf(after), shapeOf(before), `${name}: ${rule.id}`);
        const moved = edit.newText.length + span.from;
        assert.ok(!after.diagnostics.some((left) => left.rule === rule && left.span.from === moved), `${name}: ${rule.id} is still there`);
      }
    }
  });
});

describe('ignoring a rule in the file', () => {
  it('puts a comment at the top', () => expectFile('# Ada$0\n', '<!-- resume-disable-file spelling -->\n\n# Ada\n'));

  it('stays below front matter and a byte order mark', () => {
    expectFile('---\nname: Ada\n---\n$0# Ada\n', '---\nname: Ada\n---\n<!-- resume-disable-file spelling -->\n\n# Ada\n');
    expectFile('\uFEFF# Ada$0\n', '\uFEFF<!-- resume-disable-file spelling -->\n\n# Ada\n');
  });

  it('joins a comment that is there already', () =>
    expectFile('<!-- resume-disable-file tense -->\n\n# Ada$0\n', '<!-- resume-disable-file tense spelling -->\n\n# Ada\n'));
});

function expectLine(marked: string, expected: string): void {
  const { snapshot, cursor } = openResume(marked);
  const edit = suppressOnLine(snapshot.text, snapshot.resume, 'spelling', cursor);
  assert.ok(edit);
  assert.equal(applyEdits(snapshot.text, [edit]), dedent(expected));
}

function expectFile(marked: string, expected: string): void {
  const { snapshot } = openResume(marked);
  assert.equal(applyEdits(snapshot.text, [suppressInFile(snapshot.text, snapshot.resume, 'spelling')]), expected);
}

function shapeOf({ resume }: Snapshot): unknown {
  return resume.sections.map(({ section }) => [section.kind, section.entries.length, section.bullets.length, section.skills.length]);
}
