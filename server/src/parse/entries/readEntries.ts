import type { Bullet, Entry, SectionKind } from '../../model/resume.ts';
import type { Row } from '../rows.ts';
import { type Draft, readDrafts } from './drafts.ts';
import { chooseOrder, finishEntry } from './fields.ts';
import { readParts } from './parts.ts';
import { type LineMemory, readFacts } from './rowFacts.ts';
import { shareEmployerBelow } from './stackedTitles.ts';
import { joinWrapped } from './wrappedRows.ts';

/**
 * Reads the entries of a section from its rows, the section's own heading left out. One entry per role, degree or
 * project; several roles at one employer share the employer and the group number. Sections of other kinds have none.
 */
export function readEntries(rows: readonly Row[], kind: SectionKind, text: string, memory: LineMemory): Entry[] {
  if (!hasEntries(kind) || rows.length === 0) return [];
  return readKind(kind === 'education' ? joinWrapped(rows) : rows, kind, text, memory);
}

function readKind(rows: readonly Row[], kind: SectionKind, text: string, memory: LineMemory): Entry[] {
  const facts = readFacts(rows, memory);
  const drafts = readDrafts(facts, kind);
  const parted = drafts.map((draft) => ({ draft, parts: readParts(draft, kind) }));
  const order = chooseOrder(parted, kind);
  const entries = parted.map((each) => finishEntry(each, { kind, order, text, bullets: bulletsOf(each.draft, rows) }));
  return kind === 'work' || kind === 'volunteer' ? shareEmployerBelow(entries) : entries;
}

/** The kinds of section that are made of entries with a header. */
export function hasEntries(kind: SectionKind): boolean {
  return kind === 'work' || kind === 'education' || kind === 'projects' || kind === 'volunteer';
}

/** The list items of an entry that are not part of its header. */
function bulletsOf(draft: Draft, rows: readonly Row[]): Bullet[] {
  const bullets: Bullet[] = [];
  for (let index = draft.bodyFrom; index < draft.bodyTo; index += 1) {
    const bullet = rows[index]?.bullet;
    if (bullet && !draft.header.some((facts) => facts.index === index)) bullets.push(bullet);
  }
  return bullets;
}
