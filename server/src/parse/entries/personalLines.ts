import { fieldLabelOf, sectionKindOf } from '../../languages/index.ts';
import type { FieldLabel } from '../../languages/language.ts';
import type { Prose } from '../../model/prose.ts';
import { subProse } from '../../text/prose.ts';
import { isKnownSchool } from '../../text/schools.ts';
import { readClues } from '../clues.ts';
import type { Row } from '../rows.ts';
import type { LineMemory } from './rowFacts.ts';
import { isDegree } from './studiesAmongJobs.ts';

/** A line of the personal data that says something of a study. */
export interface PersonalLine {
  /** The line without what is no part of the study, cut where slashes part what it says. */
  readonly rows: readonly Row[];
  /** What its label names; absent where the line says the study as a whole. */
  readonly field?: FieldLabel;
  /** The value after the label has the word of a degree or a school. */
  readonly tells: boolean;
}

/** The lines of the head or of a contact section that say something of a study, in order. */
export function readPersonalLines(rows: readonly Row[], memory: LineMemory): PersonalLine[] {
  const lines: PersonalLine[] = [];
  let isAfterLabel = false;
  for (const row of rows.slice(0, mostRows).flatMap(cutFields)) {
    const line: PersonalLine | undefined = row.prose.plain.length > longestLine ? undefined : readLine(row, isAfterLabel, memory);
    if (line) lines.push(line);
    isAfterLabel = line?.field !== undefined;
  }
  return lines;
}

/** What stands further down in a head is no personal data. */
const mostRows = 40;
const longestLine = 160;

function readLine(row: Row, isAfterLabel: boolean, memory: LineMemory): PersonalLine | undefined {
  const label = /^([^:：|]{1,40})[:：]/u.exec(row.prose.plain);
  if (!label) return saysStudy(row.prose, memory) ? { rows: cutAtSlashes(row), tells: true } : undefined;
  const field = fieldLabelOf(label[1] ?? '');
  const value = withProse(row, subProse(row.prose, label[0].length, row.prose.plain.length));
  const isStudy = field === 'degree' || sectionKindOf(label[1] ?? '')?.kind === 'education';
  if (isStudy && saysStudy(value.prose, memory)) return { rows: cutAtSlashes(value), tells: true };
  if (field === 'dates') return isAfterLabel ? { rows: [row], field, tells: false } : undefined;
  if (field !== 'degree' && field !== 'institution') return undefined;
  const { degree, institution } = memory.read(value.prose).clues;
  return { rows: [row], field, tells: degree || institution || isKnownSchool(value.prose.plain) };
}

/** A degree and its school in one short line, and nothing that is a position: “本科/某某大学/软件工程”. */
function saysStudy(prose: Prose, memory: LineMemory): boolean {
  const { plain } = prose;
  if (/@|:\/\/|[.!?。！？]$/u.test(plain) || !memory.read(prose).short) return false;
  const { degree, institution } = memory.read(prose).clues;
  const isGraduate = fieldLabelOf(plain.split(' ', 1)[0] ?? '') === 'dates';
  if (!(degree || isGraduate) || !(institution || plain.split(separators).some((piece) => isKnownSchool(piece.trim())))) return false;
  const pieces = plain.split(separators).map((text) => ({ text: text.trim(), clues: readClues(text) }));
  if (pieces.some((piece) => piece.clues.role && !isDegree(piece))) return false;
  return isGraduate || pieces.some((piece) => isDegree(piece) || (piece.clues.degree && !/\p{Script=Latin}/u.test(piece.text)));
}

const separators = /[,，、/|｜·•;；()（）–—]| - /u;

/** Several labelled values in one line: “学历：本科 | 专业：软件工程”. */
function cutFields(row: Row): Row[] {
  const { plain } = row.prose;
  if (plain.length > longestLine || (plain.match(/[:：]/gu) ?? []).length < 2) return [row];
  const pieces = cutProse(row.prose, /[|｜;；,，\t]|\s\s+|\s(?=\p{Script=Han}{2,5}[:：])/gu);
  const labels = pieces.filter(({ plain: piece }) => /^[^:：]{1,20}[:：]/u.test(piece)).length;
  return labels < 2 ? [row] : pieces.map((prose) => withProse(row, prose));
}

/** Chinese words are parted at slashes anyway. */
function cutAtSlashes(row: Row): Row[] {
  if (!/[A-Za-z\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(row.prose.plain)) return [row];
  return cutProse(row.prose, /\//gu).map((prose) => withProse(row, prose));
}

function cutProse(prose: Prose, separator: RegExp): Prose[] {
  const pieces: Prose[] = [];
  let from = 0;
  for (const { index, 0: cut } of [...prose.plain.matchAll(separator), { index: prose.plain.length, 0: '' }]) {
    const piece = subProse(prose, from, index);
    if (piece.plain !== '') pieces.push(piece);
    from = index + cut.length;
  }
  return pieces;
}

function withProse(row: Row, prose: Prose): Row {
  return prose === row.prose ? row : { ...row, prose, span: prose.span };
}
