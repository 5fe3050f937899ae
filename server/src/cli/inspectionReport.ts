import { inspectResume } from '../export/inspection.ts';
import { entriesOf } from '../model/entries.ts';
import type { Entry, Field, Resume, SectionKind } from '../model/resume.ts';
import { displayWidth, padDisplay } from '../text/displayWidth.ts';
import type { Paint } from './terminal.ts';

/**
 * What a machine reads in a resume, for a person: entry by entry with its line, what is missing in plain words, and a
 * question mark behind what was guessed. Lines are broken at `width` columns where words allow it.
 */
export function writeInspection(resume: Resume, paint: Paint, width: number): string {
  const inspection = inspectResume(resume);
  const entries = (title: string, kind: 'work' | 'education' | 'projects', rows: readonly Row[]) => {
    const placed = entriesOf(resume, kind);
    return { title, rows: rows.map((row, index) => describeEntry(row, kind, placed[index]?.entry)) };
  };
  const sections = resume.sections.filter(({ section }) => section.heading);
  const blocks: Block[] = [
    { title: 'Sections', rows: inspection.sections.map((row, index) => describeSection(row, sections[index]?.section)) },
    entries('Work', 'work', inspection.work),
    entries('Education', 'education', inspection.education),
    entries('Projects', 'projects', inspection.projects),
    { title: 'Skills', rows: describeSkills(resume) },
  ];
  const page = { paint, width: Math.max(30, width) };
  const basics = describeBasics(inspection).map(([label, pieces]) => writePieces(pieces, paint('bold', padDisplay(label, 10)), 10, page));
  return [basics.join(''), ...blocks.map((block) => writeBlock(block, page))].join('\n');
}

/** A piece that is not broken off from its mark. */
interface Piece {
  readonly text: string;
  readonly style?: 'missing' | 'main';
}

interface BlockRow {
  readonly line?: number;
  /** Lines below each other. */
  readonly lines: readonly (readonly Piece[])[];
}

interface Block {
  readonly title: string;
  readonly rows: readonly BlockRow[];
}

interface Page {
  readonly paint: Paint;
  readonly width: number;
}

type Inspection = ReturnType<typeof inspectResume>;
type Row = Omit<Inspection['projects'][number], 'name'> & { readonly highlights?: number };

const missing = (text: string): Piece => ({ text, style: 'missing' });

function describeBasics({ name, email, phone, profiles }: Inspection): [label: string, pieces: readonly Piece[]][] {
  return [
    ['Name', [name ? { text: name, style: 'main' } : missing('no name found')]],
    ['E-mail', [email ? { text: email } : missing('no e-mail address found')]],
    ['Phone', [phone ? { text: phone } : missing('no phone number found')]],
    ['Profiles', profiles.length > 0 ? profiles.map((text) => ({ text })) : [missing('no links found')]],
  ];
}

function describeSection(
  { line, heading, kind }: Inspection['sections'][number],
  section: { custom?: string; certainty: string } | undefined,
) {
  const known: Piece = kind === 'other' && !section?.custom ? missing('not a section that is known') : { text: section?.custom ?? kind };
  const mark = section?.certainty === 'guessed' && kind !== 'other' ? { ...known, text: `${known.text} (guessed)` } : known;
  return { line, lines: [[{ text: heading, style: 'main' as const }, mark]] };
}

const names: Readonly<Record<'work' | 'education', { readonly role: string; readonly organization: string }>> = {
  work: { role: 'no position found', organization: 'no employer found' },
  education: { role: 'no degree found', organization: 'no institution found' },
};

function describeEntry(row: Row, kind: SectionKind & ('work' | 'education' | 'projects'), entry: Entry | undefined): BlockRow {
  const pair = kind === 'projects' ? undefined : names[kind];
  const head = pair
    ? [describeField(entry?.role, pair.role), describeField(entry?.organization, pair.organization)]
    : [describeField(entry?.title ?? entry?.role ?? entry?.organization, 'no name found')];
  const details = [...describeDates(row, kind), ...(kind === 'work' ? [describeField(entry?.location, 'no place')] : [])];
  if (row.highlights !== undefined) details.push({ text: row.highlights === 1 ? '1 bullet' : `${row.highlights} bullets` });
  if (entry?.certainty === 'guessed') details.push(missing('guessed to be an entry'));
  return { line: row.line, lines: [head.map((piece) => ({ style: 'main' as const, ...piece })), details.map(plain)] };
}

function plain({ text, style }: Piece): Piece {
  return style === 'missing' ? { text, style } : { text };
}

function describeField(field: Field | undefined, absent: string): Piece {
  if (!field || field.text === '') return missing(absent);
  return { text: field.certainty === 'guessed' ? `${field.text} (guessed)` : field.text };
}

function describeDates({ startDate, endDate }: Row, kind: SectionKind): Piece[] {
  if (!startDate && !endDate) return [missing('no dates')];
  if (!startDate && kind === 'education') return [{ text: `until ${endDate}` }];
  if (!startDate) return [missing('no start date'), { text: `until ${endDate}` }];
  if (!endDate) return [{ text: `from ${startDate}` }, missing('no end date')];
  return [{ text: startDate === endDate ? startDate : `${startDate} – ${endDate}` }];
}

function describeSkills({ sections }: Resume): BlockRow[] {
  const groups = new Map<string, string[]>();
  for (const { text, group = '' } of sections.flatMap(({ section }) => section.skills)) {
    const listed = groups.get(group) ?? [];
    listed.push(text);
    groups.set(group, listed);
  }
  return [...groups].map(([group, skills]) => {
    const list = skills.join(', ');
    return { lines: [[{ text: group === '' ? list : `${group}: ${list}` }]] };
  });
}

const margin = 7;

function writeBlock({ title, rows }: Block, page: Page): string {
  const head = page.paint('bold', title);
  if (rows.length === 0) return `${head}  ${page.paint('yellow', 'none found')}\n`;
  return `${head}\n${rows.map((row) => writeRow(row, page)).join('')}`;
}

function writeRow({ line, lines }: BlockRow, page: Page): string {
  const number = line === undefined ? ' '.repeat(margin) : page.paint('dim', `${String(line).padStart(margin - 2)}  `);
  return lines.map((pieces, index) => writePieces(pieces, index === 0 ? number : ' '.repeat(margin), margin, page)).join('');
}

/** The pieces with a dot between them, broken at the width with their indent; a piece that fits into a line stays whole. */
function writePieces(pieces: readonly Piece[], start: string, indent: number, { paint, width }: Page): string {
  let written = start;
  let column = indent;
  for (const { text, style } of pieces) {
    const whole = displayWidth(text) <= width - indent;
    for (const [at, word] of (whole ? [text] : text.split(/\s+/)).entries()) {
      const gap = column === indent ? '' : at > 0 ? ' ' : ' · ';
      const breaks = column > indent && column + gap.length + displayWidth(word) > width;
      written += (breaks ? `\n${' '.repeat(indent)}` : gap) + paintPiece(word, style, paint);
      column = (breaks ? indent : column + gap.length) + displayWidth(word);
    }
  }
  return `${written}\n`;
}

function paintPiece(text: string, style: Piece['style'], paint: Paint): string {
  if (style === undefined) return text;
  return paint(style === 'missing' ? 'yellow' : 'cyan', text);
}
