import { languages } from '../../languages/index.ts';
import { startsWithDegree, startsWithDoctorate } from '../../text/degrees.ts';
import { isKnownSchool } from '../../text/schools.ts';
import { readClues, readStudyClues } from '../clues.ts';
import type { Draft } from './drafts.ts';
import { readHeaderZone } from './headerZone.ts';
import type { RowFacts } from './rowFacts.ts';
import type { Segment } from './segments.ts';

/** A draft from among jobs as that of a degree, with the lines that only a degree's header has; undefined where it is a job. */
export function asStudy(draft: Draft, facts: readonly RowFacts[]): Draft | undefined {
  const rows = [...draft.shared, ...draft.header];
  if (!rows.some(({ line }) => line.namesDegree) || rows.some(({ line }) => line.label?.field === 'role')) return undefined;
  const segments = rows.flatMap(({ line }) => line.segments);
  const degree = segments.find(isDegree);
  if (degree && startsWithDoctorate(degree.text)) return undefined;
  if (segments.some((segment) => segment !== degree && segment.clues.role)) return undefined;
  if (!degree && !namesSchoolAndDegree(segments)) return undefined;
  const first = draft.header[0]?.index ?? draft.from;
  return { ...draft, header: readHeaderZone(facts, first, draft.bodyTo, 'education') };
}

/** "Bachelor in Physics" and "Lehre als Tischler", but neither "Graduate Engineer" nor "Master thesis". */
export function isDegree({ text, clues }: Pick<Segment, 'text' | 'clues'>): boolean {
  if (!clues.degree || !startsWithDegree(text)) return false;
  const [first = '', second = ''] = text.split(/\s+/u, 2);
  if (readStudyClues(second).aside) return false;
  if (!clues.role || beforeTrade.has(second.toLowerCase())) return true;
  return beforeSubject.has(second.toLowerCase()) && !readClues(first).role;
}

/** "Ausbildung zum Tischler". */
const beforeTrade: ReadonlySet<string> = new Set(['zum', 'zur', 'als']);
/** "Master of Nursing". */
const beforeSubject: ReadonlySet<string> = new Set(['of', ...languages.flatMap(({ beforeSchool }) => beforeSchool)]);

function namesSchoolAndDegree(segments: readonly Segment[]): boolean {
  const texts = segments.filter(({ clues }) => !clues.role && !clues.organization).map(({ text }) => text);
  if (texts.length < segments.length || texts.some((text) => readStudyClues(text).aside)) return false;
  return texts.some((text) => readClues(text).degree) && texts.some((text) => readClues(text).institution || isKnownSchool(text));
}
