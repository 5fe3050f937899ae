import { languages } from '../../languages/index.ts';
import type { Prose } from '../../model/prose.ts';
import type { Field } from '../../model/resume.ts';
import { isKnownPlace, isPlace, isRegion } from '../../text/places.ts';
import { sourceSpan } from '../../text/prose.ts';
import { isKnownSchool } from '../../text/schools.ts';
import { type Clues, readClues, readStudyClues } from '../clues.ts';
import type { Parts } from './parts.ts';
import type { Placed } from './placed.ts';
import type { RowFacts } from './rowFacts.ts';
import type { Segment } from './segments.ts';
import { withoutDates } from './withoutDates.ts';

/** The parts of an education's header cut as fine as they go, each with what it says, in the order of the text. */
export function readStudies(parts: Parts): Study[] {
  const studies: Study[] = [];
  for (const part of parts.all) {
    for (const [index, piece] of piecesOf(part.segment, part.facts).entries()) studies.push(studyOf(part, piece, index, studies));
  }
  return studies;
}

/** A piece of an education's header. */
export interface Study {
  readonly text: string;
  /** Offsets of the row's plain text. */
  readonly from: number;
  readonly to: number;
  readonly facts: RowFacts;
  readonly isShared: boolean;
  readonly says: Saying;
  /** It follows a word such as "at" or "from". */
  readonly afterAt: boolean;
  /** It was taken for a place because of the place behind it: "Zeb, St. Gallen". */
  readonly maybeSchool: boolean;
  /** What stands between it and the piece before it on the same row; undefined for the first one of a row. */
  readonly gap?: string;
}

export type Saying = 'degree' | 'subject' | 'school' | 'place' | 'aside' | 'unknown';

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly says: Saying;
  readonly afterAt: boolean;
  readonly maybeSchool: boolean;
}

function studyOf(part: Placed, piece: Piece, index: number, before: readonly Study[]): Study {
  const { facts, isShared, segment } = part;
  const last = before[before.length - 1];
  const gap = last?.facts === facts ? facts.row.prose.plain.slice(last.to, piece.from) : undefined;
  const inAside = gap !== undefined && belongsToAside(facts, gap, before) && (piece.says !== 'school' || !/[,，]/u.test(gap));
  const says = inAside ? 'aside' : piece.says;
  return {
    ...piece,
    says,
    facts,
    isShared,
    gap,
    afterAt: piece.afterAt || (index === 0 && (segment.connector === 'at' || beforeSchool.has(gap?.trim().toLowerCase() ?? ''))),
  };
}

/** "Thesis: on physics": what a mark or a thesis is of is neither degree nor school. */
function belongsToAside(facts: RowFacts, gap: string, before: readonly Study[]): boolean {
  const last = before[before.length - 1];
  if (last?.says === 'aside' && /[:：,，]/u.test(gap)) return true;
  const first = before.find((study) => study.facts === facts);
  return first?.says === 'aside' && /^\s*[:：]/u.test(facts.row.prose.plain.slice(first.to));
}

/** What a piece says depends on its segment alone, so it is found once. */
const piecesBySegment = new WeakMap<Segment, readonly Piece[]>();

function piecesOf(segment: Segment, { row, line }: RowFacts): readonly Piece[] {
  const known = piecesBySegment.get(segment);
  if (known) return known;
  const pieces = cutSegment(segment, withoutDates(row.prose.plain, line.dates), linkedNames(row.prose)).filter(
    (piece) => piece !== undefined,
  );
  const found = pieces.map((piece, index) => asPlace(piece, index, pieces, segment.isPlace));
  piecesBySegment.set(segment, found);
  return found;
}

/** In "Springfield, Illinois" and in a line that is nothing but a place what is no school by its words is a place too. */
function asPlace(piece: Piece, index: number, pieces: readonly Piece[], inPlace: boolean): Piece {
  const next = pieces[index + 1];
  // The state in "Waltham, MA", which elsewhere is a degree.
  if (piece.says === 'degree' && index > 0 && isRegion(piece.text) && (inPlace || pieces[index - 1]?.says === 'place'))
    return { ...piece, says: 'place' };
  if (piece.says !== 'unknown') return piece;
  if (inPlace) return { ...piece, says: 'place', maybeSchool: index === 0 && next !== undefined };
  const before = pieces[index - 1];
  if (before?.says === 'place' && index > 1 && !piece.text.includes(' ')) return { ...piece, says: 'place' };
  const isTown = next?.says === 'place' && isRegion(next.text) && index > 0 && piece.text.split(' ').length <= 3;
  return isTown ? { ...piece, says: 'place' } : piece;
}

/** A link round a part of a line holds one name: "at [Institute of Rocks, Sand and Clay](…)". */
function linkedNames({ plain, runs }: Prose): Cut[] {
  const links = runs.filter(({ linked, plainFrom, plainTo }) => linked && (plainTo - plainFrom) * 10 < plain.length * 8);
  return links.map(({ plainFrom, plainTo }) => ({ from: plainFrom, to: plainTo }));
}

function cutSegment(segment: Segment, plain: string, names: readonly Cut[]): (Piece | undefined)[] {
  const cuts = findCuts(plain, segment).filter((cut) => !names.some(({ from, to }) => from < cut.from && cut.to < to));
  const ends = [...cuts, { from: segment.to, to: segment.to }];
  let from = segment.from;
  return ends.flatMap((cut) => {
    const pieces = cutBeforeSchool(from, cut.from, plain);
    from = cut.to;
    return pieces;
  });
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Commas, semicolons, the ends of sentences and colons outside brackets; spaces and bars between Chinese words. */
function findCuts(plain: string, { from, to, text }: Segment): Cut[] {
  const cuts: Cut[] = [];
  const pattern = isSpacedHan(text) ? spacedHanCuts : cutsBetweenWords;
  let depth = 0;
  for (const match of plain.slice(from, to).matchAll(pattern)) {
    if (/^[(（]$/u.test(match[0])) depth += 1;
    else if (/^[)）]$/u.test(match[0])) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !endsAbbreviation(plain.slice(from, from + match.index), match[0]))
      cuts.push({ from: from + match.index, to: from + match.index + match[0].length });
  }
  return cuts;
}

const cutsBetweenWords = /[(（)）]|[,，、;；。]|\.\s|[:：]\s?/gu;
const spacedHanCuts = /[(（)）]|[,，、;；。]|[:：]|[ \u3000/]/gu;

function isSpacedHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text) && !/[A-Za-z\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** "Univ. of", "B.Sc. in" and "St. Louis" go on after their dot. */
function endsAbbreviation(before: string, cut: string): boolean {
  if (!cut.startsWith('.')) return false;
  const word = /[\p{L}.]{1,24}$/u.exec(before.slice(-24))?.[0] ?? '';
  return word.length < 4 || word.includes('.') || abbreviations.has(word.toLowerCase());
}

const abbreviations: ReadonlySet<string> = new Set(
  'univ inst dipl prep dept prof tech eidg hons spec mgmt comm educ conc engg engr natl state. assoc math'.split(' '),
);

const beforeSchool: ReadonlySet<string> = new Set(languages.flatMap((language) => language.beforeSchool));

/** "BSc in Physics from Northfield University": the last such word with a school behind it and none before it parts the two. */
function cutBeforeSchool(from: number, to: number, plain: string): (Piece | undefined)[] {
  const text = plain.slice(from, to);
  const whole = pieceOf(from, to, plain);
  if (!whole) return [];
  const leading = /^\s?(\p{L}{1,9})\s(?:\p{L}{1,4}['’])?(?=\p{Lu})/u.exec(text);
  if (leading && beforeSchool.has(leading[1] ?? '')) {
    const name = pieceOf(from + leading[0].length, to, plain);
    if (name?.says === 'school') return [{ ...name, afterAt: true }];
  }
  const hanging = /\s(\p{L}{1,9})\s*$/u.exec(text.slice(-12));
  if (hanging && beforeSchool.has(hanging[1] ?? '') && to - from > 12) return [pieceOf(from, to - hanging[0].length, plain)];
  const words = [...text.matchAll(/(?<=\s)(?:\p{L}{1,9}|@)(?=\s)/gu)].slice(0, longestPiece).reverse();
  for (const match of words) {
    if (!beforeSchool.has(match[0].toLowerCase())) continue;
    const cut = from + match.index;
    const article = /^\s\p{L}{1,4}['’]/u.exec(plain.slice(cut + match[0].length, cut + match[0].length + 8))?.[0].length ?? 0;
    const right = pieceOf(cut + match[0].length + article, to, plain);
    const left = withoutLastWord(pieceOf(from, cut, plain), plain);
    if (!left || !right || left.says === 'school' || !namesSchool(right, left, match[0])) continue;
    return [left, { ...right, says: 'school', afterAt: true }];
  }
  return cutAfterSchool(whole, plain);
}

/** "Studium an | der Universität". */
function withoutLastWord(piece: Piece | undefined, plain: string): Piece | undefined {
  const last = piece && /\s(\p{L}{1,9})$/u.exec(piece.text.slice(-12));
  return piece && last && beforeSchool.has(last[1] ?? '') ? pieceOf(piece.from, piece.to - last[0].length, plain) : piece;
}

const longestPiece = 40;

function namesSchool(right: Piece, left: Piece, word: string): boolean {
  if (right.says === 'degree' && !readClues(right.text).institution) return false;
  if (right.says === 'school') return !/^\p{Ll}/u.test(right.text) || /^\p{L}['’]/u.test(right.text);
  const first = /^\p{Lu}[\p{L}\p{N}&-]+/u.exec(right.text)?.[0];
  if (first === undefined || right.says === 'subject' || right.says === 'place') return false;
  if (/^(?:from|at)$/i.test(word)) return left.says === 'degree' || left.says === 'subject';
  return left.says === 'degree' && /^\p{Lu}{4,}$/u.test(right.text) && /\s/u.test(left.text);
}

/** “东北大学软件工程专业”, "서울대학교 컴퓨터공학과": in scripts without capitals the subject stands right behind the school. */
function cutAfterSchool(piece: Piece, plain: string): (Piece | undefined)[] {
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(piece.text)) return [piece];
  const match = schoolBeforeSubject.exec(piece.text);
  if (!match?.[1] || !match[2]) return [piece];
  const cut = piece.from + match[1].length;
  const rest = pieceOf(cut, piece.to, plain);
  if (!rest || rest.says === 'place') return [piece];
  return [pieceOf(piece.from, cut, plain, 'school'), rest];
}

const schoolBeforeSubject =
  /^([\p{L}\p{N}・]{1,20}?(?:大学院|大学校|大学|大學|대학교|대학원|고등학교|高等学校|専門学校|高専|学院|學院))[\s\u3000]*(\p{L}[\p{L}\s\u3000・]{0,30}(?:学部|學部|学科|学系|學系|系|科|研究科|専攻|专业|專業|課程|コース|卒業|修了|中退|入学|학과|학부|전공|졸업|학사|석사|박사|과정|수료|中途退学).{0,20})$/u;

function pieceOf(from: number, to: number, plain: string, says?: Saying): Piece | undefined {
  let start = from;
  let end = to;
  while (start < end && edge.test(plain.charAt(start))) start += 1;
  while (end > start && edge.test(plain.charAt(end - 1)) && !isShortened(plain.slice(Math.max(start, end - 6), end))) end -= 1;
  const text = plain.slice(start, end).replace(/\s+/g, ' ');
  if (!/[\p{L}\p{N}]/u.test(text) || beforeSchool.has(text.toLowerCase())) return undefined;
  return { from: start, to: end, text, says: says ?? readSaying(text), afterAt: false, maybeSchool: false };
}

const edge = /[\s,，、;；:：。.·•|*_–—―~\-/\p{Extended_Pictographic}]/u;

/** "St." and "B.Sc." keep their dot, a sentence does not. */
function isShortened(end: string): boolean {
  return /(?:^|[^\p{L}])\p{L}{1,4}\.$/u.test(end);
}

function readSaying(text: string): Saying {
  if (isKnownPlace(text)) return 'place';
  const clues = readClues(text);
  const study = readStudyClues(withoutBracket(text));
  if (study.aside && /^(?:(?:under|post)-?)?graduate \p{L}+$/iu.test(text)) return 'aside';
  if (clues.degree && (!clues.institution || isDegreeOfSchool(text, clues))) return 'degree';
  if (clues.institution) return 'school';
  if (isKnownSchool(text)) return 'school';
  if (isPlace(text)) return 'place';
  // A mark in brackets says nothing of what stands before them: "Physics (cum laude)".
  const bare = study.aside ? text.replace(/[(（][^()（）]{0,80}[)）]$/u, '').trim() : text;
  if (study.aside && (bare === '' || bare === text || readStudyClues(bare).aside)) return 'aside';
  return study.subject || readStudyClues(bare).subject ? 'subject' : 'unknown';
}

/** "Northfield (incomplete)" names a school, whatever stands in brackets. */
function withoutBracket(text: string): string {
  const bare = text.replace(/\s?[(（][^()（）]{1,30}[)）]?$/u, '');
  return bare === '' ? text : bare;
}

/** "High School Diploma" and "Master at a school" are degrees, "Graduate School of Art" is a school: the first and the last word tell. */
function isDegreeOfSchool(text: string, clues: Clues): boolean {
  if (!clues.degree) return false;
  const words = text.match(/[\p{L}\p{M}.’']+/gu) ?? [];
  if ([1, 2].map((count) => readClues(words.slice(-count).join(' '))).some(({ degree, institution }) => degree && !institution))
    return true;
  if (readClues(words.slice(0, 2).join(' ')).degree && !readClues(words[0] ?? '').degree) return true;
  const first = readClues(words[0] ?? '');
  return first.degree && !first.institution && !readClues(words[1] ?? '').institution;
}

/** One field of several pieces: as printed where they stand side by side, else with commas between them. */
export function joinStudies(studies: readonly Study[]): Field {
  const sorted = [...studies].sort((a, b) => a.facts.index - b.facts.index || a.from - b.from);
  const fields: Field[] = [];
  let start = sorted[0];
  for (const [index, study] of sorted.entries()) {
    const next = sorted[index + 1];
    if (
      next &&
      start &&
      next.facts === study.facts &&
      /^[\s,，、()（）–—:-]*$/u.test(study.facts.row.prose.plain.slice(study.to, next.from))
    )
      continue;
    if (start) fields.push(fieldBetween(start, study));
    start = next;
  }
  return joinFields(fields) ?? { text: '', span: { from: 0, to: 0 }, certainty: 'guessed' };
}

function fieldBetween(first: Study, last: Study): Field {
  const { prose } = first.facts.row;
  const text = first === last ? first.text : prose.plain.slice(first.from, last.to).replace(/\s+/g, ' ');
  return { text, span: sourceSpan(prose, first.from, last.to), certainty: 'guessed' };
}

/** Several fields as one, with commas between their texts. */
export function joinFields(fields: readonly Field[]): Field | undefined {
  const [first, ...rest] = fields;
  if (!first || rest.length === 0) return first;
  const from = fields.reduce((least, { span }) => Math.min(least, span.from), first.span.from);
  const to = fields.reduce((most, { span }) => Math.max(most, span.to), first.span.to);
  return { text: fields.map(({ text }) => text).join(', '), span: { from, to }, certainty: first.certainty };
}
