import type { Snapshot } from '../../snapshot.ts';
import { actionVerbs } from './actionVerbs.ts';
import { bulletSkills } from './bulletSkills.ts';
import type { CompletionList, CompletionSource } from './completionItem.ts';
import { contactLinks } from './contactLinks.ts';
import { type Cursor, isOutsideText, readCursor } from './cursor.ts';
import { dates } from './dates.ts';
import { degrees } from './degrees.ts';
import { frontMatter } from './frontMatter.ts';
import { listedSkills } from './listedSkills.ts';
import { locations } from './locations.ts';
import { newEntries } from './newEntries.ts';
import { organizations } from './organizations.ts';
import { roles } from './roles.ts';
import { sectionHeadings } from './sectionHeadings.ts';
import { studyFields } from './studyFields.ts';
import { suppressionComments } from './suppressionComments.ts';

/**
 * What may be typed at an offset of a resume, of all sources that have something to offer there, best first.
 * `isAutomatic` where nobody asked for it but the editor does, since a character was typed. Never throws.
 */
export function completeAt(snapshot: Snapshot, offset: number, isAutomatic = false): CompletionList {
  const cursor = readCursor(snapshot, offset, isAutomatic);
  if (!cursor) return nothing;
  const outside = gather(snapshot, cursor, outsideText);
  if (outside.items.length > 0) return outside;
  return isOutsideText(cursor) ? nothing : gather(snapshot, cursor, sources);
}

/** Where two have something to offer for one place, the first comes first. */
const sources: readonly CompletionSource[] = [
  listedSkills,
  newEntries,
  sectionHeadings,
  actionVerbs,
  bulletSkills,
  organizations,
  degrees,
  studyFields,
  roles,
  dates,
  locations,
  contactLinks,
];

/** Those for comments and front matter. */
const outsideText: readonly CompletionSource[] = [suppressionComments, frontMatter];

const nothing: CompletionList = { items: [], incomplete: false };

function gather(snapshot: Snapshot, cursor: Cursor, from: readonly CompletionSource[]): CompletionList {
  const lists = from.flatMap((source) => source(snapshot, cursor) ?? []);
  const ordered = [...lists.filter(({ isSecondary }) => !isSecondary), ...lists.filter(({ isSecondary }) => isSecondary)];
  const seen = new Set<string>();
  const items = ordered.flatMap((list) => list.items).filter(({ label }) => !seen.has(label) && seen.add(label));
  return { items, incomplete: lists.some(({ incomplete }) => incomplete) };
}
