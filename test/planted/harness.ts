import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createConfigResolver } from '../../server/src/config/load.ts';
import { applyEdits, type Span, type TextEdit } from '../../server/src/model/span.ts';
import type { Ruleset } from '../../server/src/rules/ruleset.ts';
import type { Diagnostic } from '../../server/src/rules/runRules.ts';
import { takeSnapshot } from '../../server/src/snapshot.ts';
import { WordList } from '../../server/src/text/wordList.ts';
import { listFiles } from '../support/sources.ts';
import type { CleanResume } from './cleanResume.ts';
import type { Plant, Planter } from './planter.ts';
import { Random } from './random.ts';
import { vary } from './variants.ts';

/** The clean fixtures, by name. */
export function readFixtures(): readonly { readonly name: string; readonly text: string }[] {
  const folder = 'test/fixtures/clean';
  return listFiles(folder).map((file) => ({ name: path.basename(file, '.md'), text: readFileSync(path.join(root, file), 'utf8') }));
}

const root = path.resolve(import.meta.dirname, '../..');
const { config, ruleset } = createConfigResolver()();
/** The list that `npm run build` makes. */
const words = new WordList(gunzipSync(readFileSync(path.join(root, 'dist/words.en.gz'))).toString('latin1'));

/** Whether a text in lower case is an English word. */
export function isWord(text: string): boolean {
  return words.has(text);
}

/** What all rules find at default settings, on a fixed day; or only one of them, which is faster. */
export function checkAll(text: string, only?: string): readonly Diagnostic[] {
  const today = { year: 2024, month: 6, day: 15 };
  const source = { uri: 'file:///resume.md', version: 0, text, config, ruleset: rulesetOf(only), today, words, files: hasNoFile };
  return takeSnapshot(source).diagnostics;
}

/** The resumes stand alone in their folder. */
function hasNoFile(): boolean {
  return false;
}

/** A suppression is told by what all the others find. */
function rulesetOf(only: string | undefined): Ruleset {
  const rules = ruleset.rules.filter(({ rule }) => rule.id === only);
  return rules.some(({ rule }) => !rule.afterAll) ? { ...ruleset, rules } : ruleset;
}

/** A defect in a text. */
export interface Planted {
  readonly rule: string;
  readonly from: CleanResume;
  readonly plant: Plant;
  readonly text: string;
}

/** A number of defects of one rule, each in a resume of its own: the fixtures in turn, each time typed in another way. */
export function plantMany(planter: Planter, count: number, seed: number): Planted[] {
  const random = new Random(seed);
  const fixtures = random.shuffle(readFixtures());
  const planted: Planted[] = [];
  for (let draw = 0; planted.length < count && draw < count * 60; draw += 1) {
    const { name, text } = fixtures[draw % fixtures.length] ?? { name: '', text: '' };
    const from = vary(name, text, random);
    const plant = planter.plant(from, random);
    if (plant) planted.push({ rule: planter.rule, from, plant, text: applyEdits(from.text, plant.edits) });
  }
  return planted;
}

/** Whether the rule reports the defect where it is. */
export function isFound({ rule, plant, text }: Planted): boolean {
  const found = checkAll(text, rule).filter((diagnostic) => diagnostic.rule.id === rule);
  if (plant.where === 'anywhere') return found.length > 0;
  const lines = editedLines(text, plant.edits);
  return found.some(({ span }) => lines.some(({ from, to }) => span.from <= to && from <= span.to));
}

/** The lines of the new text that the edits touch. */
function editedLines(text: string, edits: readonly TextEdit[]): Span[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.span.from - b.span.from)
    .map(({ span, newText }) => {
      const from = span.from + shift;
      shift += newText.length - (span.to - span.from);
      const end = text.indexOf('\n', from + newText.length);
      return { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end };
    });
}

/** Where the edited text differs, for a person to read. */
export function describePlanted({ from, plant }: Planted): string {
  const edits = plant.edits.map(({ span, newText }) => {
    const around = from.text.slice(Math.max(0, span.from - 30), span.from);
    return `${JSON.stringify(around)} ${JSON.stringify(from.text.slice(span.from, span.to).slice(0, 80))} → ${JSON.stringify(newText.slice(0, 120))}`;
  });
  return `${from.name}: ${edits.join(' and ')}`;
}
