import { entriesOf } from '../../model/entries.ts';
import type { Entry, PlacedSection, Resume, Section, SectionKind } from '../../model/resume.ts';
import { sections } from '../../sections/index.ts';
import type { EntryMapping, JsonResumeMapping } from '../../sections/section.ts';
import { readBasics } from './basics.ts';
import { readEntryItem } from './entries.ts';
import { readGroups, readPairs, readRecords } from './items.ts';
import { compact, type JsonObject, type JsonValue } from './json.ts';
import { applyRemainder } from './remainder.ts';

/** A resume as JSON Resume, with what an import kept apart because Markdown has no place for it. */
export function readJsonResume(resume: Resume): JsonObject {
  return applyRemainder(readPrinted(resume), resume);
}

/** What the Markdown itself says. */
export function readPrinted(resume: Resume): JsonObject {
  const lists = sections.flatMap(({ kind, jsonResume }) => {
    if (!jsonResume) return [];
    if (jsonResume.shape === 'entries')
      return [[kind, entriesOf(resume, kind).map((placed) => readEntryItem(placed, jsonResume))] as const];
    const places = resume.sections.filter(({ section }) => section.kind === kind);
    return [[kind, places.flatMap(({ section }) => readItems(section, jsonResume, resume))] as const];
  });
  return compact({ basics: readBasics(resume), ...Object.fromEntries(lists), meta: { sections: readOtherSections(resume) } });
}

function readItems(section: PlacedSection['section'], mapping: Exclude<JsonResumeMapping, EntryMapping>, resume: Resume): JsonObject[] {
  switch (mapping.shape) {
    case 'records':
      return readRecords(section, mapping, resume.language, entriesElsewhere(section, resume));
    case 'pairs':
      return readPairs(section, mapping);
    case 'groups':
      return readGroups(section);
  }
}

/** The entries that stand in a section, and are exported with those of their own kind. */
function entriesElsewhere({ otherEntries }: Section, resume: Resume): Entry[] {
  return otherEntries.filter((entry) => entriesOf(resume, entry.kind).some((placed) => placed.entry === entry));
}

/** Sections that JSON Resume does not know, as they stand; `meta` is its place for what is not in the schema. */
function readOtherSections({ sections: places }: Resume): JsonValue {
  return places.flatMap(({ section }) => {
    if (!isKeptAsItStands(section.kind)) return [];
    const from = section.heading?.span.to ?? 0;
    return [compact({ heading: section.heading?.prose.plain.trim(), markdown: withoutComments(section, from).trim() })];
  });
}

/** Whether no field of JSON Resume takes what a section of this kind says. */
export function isKeptAsItStands(kind: SectionKind): boolean {
  if (kind === 'basics' || kind === 'summary') return false;
  return !sections.some((definition) => definition.kind === kind && definition.jsonResume);
}

function withoutComments({ text, comments }: PlacedSection['section'], start: number): string {
  let result = '';
  let from = start;
  for (const { span } of comments) {
    if (span.from < from) continue;
    result += text.slice(from, span.from);
    from = span.to;
  }
  return result + text.slice(from);
}
