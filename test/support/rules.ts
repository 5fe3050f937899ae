import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import type { PartialDate } from '../../server/src/model/dates.ts';
import { applyEdits } from '../../server/src/model/span.ts';
import { readResume } from '../../server/src/parse/buildResume.ts';
import type { Rule, SectionSchema } from '../../server/src/rules/defineRule.ts';
import type { FileLookup } from '../../server/src/rules/fileLinks.ts';
import { type Diagnostic, type PlacedFix, runRules } from '../../server/src/rules/runRules.ts';
import type { WordList } from '../../server/src/text/wordList.ts';
import { dedent, readMarks, writeMarks } from './text.ts';

/**
 * Declares the tests of a rule, text in and text out. Every `invalid` text carries «…» round each span that has to be
 * reported; every `valid` text has to stay without a problem. Only this rule runs. A text that begins with a line
 * break is dedented. docs/adding-a-rule.md shows it at work.
 */
export function testRule(rule: Rule, cases: { valid: readonly (string | ValidCase)[]; invalid: readonly InvalidCase[] }): void {
  describe(rule.id, () => {
    for (const given of cases.valid) {
      const valid = typeof given === 'string' ? { text: given } : given;
      it(`is silent about ${titleOf(valid)}`, () => expectSilence(rule, valid));
    }
    for (const invalid of cases.invalid) it(`reports ${titleOf(invalid)}`, () => expectProblems(rule, invalid));
  });
}

export interface ValidCase {
  /** What the test is about; the text itself where absent. */
  readonly name?: string;
  readonly text: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** 15 June 2024 where absent. */
  readonly today?: PartialDate;
  readonly schema?: SectionSchema;
  /** The dictionary, for rules that look words up. */
  readonly words?: WordList;
  /** Which files are there, for rules that look for some. */
  readonly files?: FileLookup;
}

export interface InvalidCase extends ValidCase {
  /** Expected of every message of the case: the whole of it, or a pattern. */
  readonly message?: string | RegExp;
  /** The text after the fix: after all safe fixes together, or, with `choose`, after the first fix of that title. */
  readonly output?: string;
  readonly choose?: string;
  /** The titles of the fixes offered for the first problem, in order. */
  readonly titles?: readonly string[];
  /** Words that the fix takes out of the text on purpose; any other word has to be there afterwards, in any case. */
  readonly loses?: readonly string[];
}

/** The problems that a rule finds in a text, as `check` and the editor would show them. */
export function checkText(rule: Rule, { text, options = {}, today, schema, words, files }: ValidCase): Diagnostic[] {
  const setting = { rule, options: z.parse(rule.options, options) };
  const ruleset = { rules: [setting], schema: schema ?? defaultSchema };
  const found = runRules(readResume(text).resume, ruleset, today ?? { year: 2024, month: 6, day: 15 }, { words, files });
  // That a part was not analysed is said whichever rules run.
  return found.filter((problem) => problem.rule === rule);
}

const defaultSchema: SectionSchema = { required: ['work|projects', 'education', 'skills'], accepted: [] };

function titleOf({ name, text }: ValidCase): string {
  if (name !== undefined) return name;
  const line = JSON.stringify(dedent(text));
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}

function expectSilence(rule: Rule, valid: ValidCase): void {
  const text = dedent(valid.text);
  const problems = checkText(rule, { ...valid, text });
  assert.equal(writeMarks(text, spansOf(problems)), text, problems[0]?.message);
}

function expectProblems(rule: Rule, invalid: InvalidCase): void {
  const marked = dedent(invalid.text);
  const { text, spans } = readMarks(marked);
  assert.notEqual(spans.length, 0, 'an invalid text has to mark a span with «…»');
  const problems = checkText(rule, { ...invalid, text });
  assert.equal(writeMarks(text, spansOf(problems)), writeMarks(text, spans));
  for (const problem of problems) expectMessage(problem, invalid.message);
  if (invalid.titles)
    assert.deepEqual(
      problems[0]?.fixes.map(({ title }) => title),
      invalid.titles,
    );
  if (rule.fix === 'none')
    assert.deepEqual(
      problems.flatMap(({ fixes }) => fixes),
      [],
      'the rule says that it has no fix',
    );
  if (invalid.output !== undefined) expectFix(rule, invalid, text, problems, dedent(invalid.output));
}

function spansOf(problems: readonly Diagnostic[]): Diagnostic['span'][] {
  return problems.map(({ span }) => span);
}

function expectMessage({ message, severity }: Diagnostic, expected: string | RegExp | undefined): void {
  assert.match(message, /^\P{Ll}.*[.!?…]$/u, 'a message is made of sentences');
  assert.ok(['error', 'warning', 'info', 'hint'].includes(severity));
  if (typeof expected === 'string') assert.equal(message, expected);
  else if (expected) assert.match(message, expected);
}

function expectFix(rule: Rule, invalid: InvalidCase, text: string, problems: readonly Diagnostic[], output: string): void {
  const fixes = chooseFixes(problems, invalid.choose);
  const fixed = applyEdits(
    text,
    fixes.flatMap(({ edits }) => edits),
  );
  assert.equal(fixed, output);
  expectWordsKept(text, fixed, invalid.loses ?? []);
  const left = checkText(rule, { ...invalid, text: fixed });
  if (invalid.choose === undefined)
    assert.deepEqual(
      left.filter(hasSafeFix).map(({ message }) => message),
      [],
      'a second fix-all would change the text again',
    );
  else assert.ok(left.length < problems.length, 'the fix has to remove its own problem');
}

function chooseFixes(problems: readonly Diagnostic[], title: string | undefined): PlacedFix[] {
  const offered = problems.flatMap(({ fixes }) => fixes);
  const chosen = title === undefined ? offered.filter(({ safe }) => safe) : offered.filter((fix) => fix.title === title).slice(0, 1);
  const titles = offered.map((fix) => fix.title).join(', ');
  assert.notEqual(chosen.length, 0, `no ${title === undefined ? 'safe fix' : `fix “${title}”`} among: ${titles || 'none'}`);
  return chosen;
}

function hasSafeFix({ fixes }: Diagnostic): boolean {
  return fixes.some(({ safe }) => safe);
}

/** A fix may move and recase words; it loses exactly those that the test names. */
function expectWordsKept(before: string, after: string, loses: readonly string[]): void {
  const left = countWords(after);
  const lost: string[] = [];
  for (const [word, count] of countWords(before)) {
    for (let n = left.get(word) ?? 0; n < count; n += 1) lost.push(word);
  }
  assert.deepEqual(lost.sort(), loses.flatMap(readWords).sort(), 'the words that the fix takes out of the text');
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of readWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function readWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
