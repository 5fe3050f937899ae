import type { SectionKind } from '../../model/resume.ts';
import { isKnownSchool } from '../../text/schools.ts';
import type { Row } from '../rows.ts';
import type { Draft } from './drafts.ts';
import { readHeaderZone } from './headerZone.ts';
import { type PersonalLine, readPersonalLines } from './personalLines.ts';
import { type LineMemory, type RowFacts, readFacts } from './rowFacts.ts';
import { isDegree } from './studiesAmongJobs.ts';

/**
 * The degrees in sections that are not made of entries: among the personal data, as Chinese, Japanese and Korean resumes
 * have them, and among certificates. They are guesses all.
 */
export function findStudies(rows: readonly Row[], kind: SectionKind, memory: LineMemory): Draft[] {
  if (kind === 'certificates') return findAwarded(readFacts(rows, memory));
  return kind === 'basics' ? findPersonal(readPersonalLines(rows, memory), memory) : [];
}

/** Items that begin with a degree and name its school; in Chinese, Japanese and Korean the degree's own word will do. */
function findAwarded(facts: readonly RowFacts[]): Draft[] {
  const items = facts.filter(({ row }) => row.bullet || row.container === 'heading' || row.startsBold);
  return items.flatMap((item, at) => {
    const [first] = item.line.segments;
    if (!item.line.short || !first || !isDegree(first)) return [];
    const header = readHeaderZone(facts, item.index, items[at + 1]?.index ?? facts.length, 'education');
    const isTold = header.some(({ line, row }) => line.clues.institution || isKnownSchool(row.prose.plain)) || joined.test(first.text);
    return isTold ? [draftOf(header, at)] : [];
  });
}

/** Scripts that do not need a second word to tell a degree from a certificate. */
const joined = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Each line that says a whole study, and the labelled ones together, up to the next school. */
function findPersonal(lines: readonly PersonalLine[], memory: LineMemory): Draft[] {
  const facts = readFacts(
    lines.flatMap(({ rows }) => rows),
    memory,
  );
  const headers: RowFacts[][] = [];
  let labelled: { rows: RowFacts[]; lines: PersonalLine[] } = { rows: [], lines: [] };
  const finish = () => {
    if (labelled.lines.some(({ tells }) => tells)) headers.push(labelled.rows);
    labelled = { rows: [], lines: [] };
  };
  let at = 0;
  for (const line of lines) {
    const own = facts.slice(at, at + line.rows.length);
    at += line.rows.length;
    if (line.field === undefined) headers.push(own);
    else {
      if (line.field === 'institution' && labelled.lines.some(({ field }) => field === 'institution')) finish();
      labelled.rows.push(...own);
      labelled.lines.push(line);
    }
  }
  finish();
  return headers.map(draftOf);
}

function draftOf(header: readonly RowFacts[], group: number): Draft {
  const first = header[0];
  const last = header[header.length - 1];
  const from = first?.index ?? 0;
  const to = (last?.index ?? from) + 1;
  const layout = first?.row.bullet ? 'bullet' : 'line';
  const opener = { index: from, layout, marked: false } as const;
  return { opener, header, shared: [], from, bodyFrom: to, bodyTo: to, bodyEnd: last?.row.span.to ?? 0, group };
}
