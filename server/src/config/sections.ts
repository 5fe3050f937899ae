import { headingKey, sectionKindOf } from '../languages/index.ts';
import type { SectionKind } from '../model/resume.ts';
import type { SectionSchema } from '../rules/defineRule.ts';
import { sections } from '../sections/index.ts';
import type { ConfiguredSection, RequiredField, SectionMeaning } from '../sections/section.ts';
import { nearestWord } from '../text/nearest.ts';
import type { ValuePath } from './accept.ts';
import type { Config } from './schema.ts';

/** Told of what does not go together. `item` is the one of a list at the path, where it is about one. */
export type ReportConflict = (path: ValuePath, message: string, item?: string) => void;

/**
 * What the configuration says of sections, ready for the reader and the rules. What contradicts itself or names what is
 * not there is reported and left out; of two that claim one name the first has it.
 */
export function settleSections({ required, accepted, define = {}, order }: Config['sections'], report: ReportConflict): SectionSchema {
  const definitions = settleDefinitions(define, report);
  const isKnown = checkNames([...sections.map(({ kind }) => kind), ...definitions.keys()], report);
  return {
    required: required.filter((item) => item.split('|').every((id) => isKnown(id.trim(), 'required', item))),
    accepted: accepted.map((heading) => heading.toLowerCase()),
    definitions,
    ...(order ? { order: order.filter((id) => isKnown(id, 'order', id)) } : {}),
    vocabulary: collectNames(definitions, accepted, report),
  };
}

type Definition = NonNullable<NonNullable<Config['sections']['define']>[string]> & { heading?: string; like?: SectionKind };

function settleDefinitions(define: NonNullable<Config['sections']['define']>, report: ReportConflict): Map<string, ConfiguredSection> {
  const definitions = new Map<string, ConfiguredSection>();
  for (const [id, given] of Object.entries(define)) {
    const definition = given && settleDefinition(id, given as Definition, report);
    if (definition) definitions.set(id, definition);
  }
  return definitions;
}

function settleDefinition(id: string, { heading, aliases = [], like, fields }: Definition, report: ReportConflict) {
  const known = sections.find(({ kind }) => kind === id)?.kind;
  const path = ['sections', 'define', id];
  if (!known && (heading === undefined || !idPattern.test(id) || reserved.has(id))) {
    report(path, describeNoSection(id, heading));
    return undefined;
  }
  const kind = known ?? like ?? 'other';
  const required = fields && settleFields(kind, fields, [...path, 'fields'], report);
  return { id, kind, ...(heading === undefined ? {} : { heading }), aliases, ...(required ? { required } : {}) };
}

const idPattern = /^[a-z][a-z0-9-]{0,39}$/;
/** Names that the reader uses for something else. */
const reserved: ReadonlySet<string> = new Set<SectionKind>(['basics', 'other']);

function describeNoSection(id: string, heading: string | undefined): string {
  if (heading !== undefined) return `“${id}” cannot be the name of a section. Take small letters, digits and hyphens, such as “talks”.`;
  const near = nearestWord(
    id,
    sections.map(({ kind }) => kind),
  );
  const start = `“${id}” is no kind of section that we know, and a section of your own needs a “heading”.`;
  return near === undefined ? `${start} Add it.` : `${start} Did you mean “${near}”?`;
}

function settleFields(kind: SectionKind, wanted: readonly string[], path: ValuePath, report: ReportConflict): RequiredField[] {
  const definition = sections.find((candidate) => candidate.kind === kind);
  const fields = [...(definition?.required ?? []), ...(definition?.optional ?? [])];
  return wanted.flatMap((name) => {
    const field = fields.find((candidate) => candidate.field === name);
    if (field) return [field];
    const may = fields.length > 0 ? `They may have: ${fields.map((candidate) => candidate.field).join(', ')}.` : withoutEntries(kind);
    report(path, `Entries of this section have no “${name}”. ${may}`, name);
    return [];
  });
}

function withoutEntries(kind: SectionKind): string {
  if (kind === 'other') return 'Say with “like” as which kind of section its entries are read.';
  return `The section is read like ${kind}, which has no entries with fields.`;
}

function checkNames(known: readonly string[], report: ReportConflict) {
  return (id: string, key: 'required' | 'order', item: string): boolean => {
    if (known.includes(id)) return true;
    const near = nearestWord(id, known);
    const start = `“sections.${key}” names “${id}”, which is no section.`;
    const joined = key === 'required' ? ', or several of them joined by “|”' : '';
    const advice = near === undefined ? `It has to be one of ${known.join(', ')}${joined}.` : `Did you mean “${near}”?`;
    report(['sections', key], `${start} ${advice}`, item);
    return false;
  };
}

function collectNames(definitions: ReadonlyMap<string, ConfiguredSection>, accepted: readonly string[], report: ReportConflict) {
  const names = new Map<string, SectionMeaning>();
  const owners = new Map<string, string>();
  for (const { id, kind, heading, aliases } of definitions.values()) {
    const meaning = heading === undefined ? { kind } : { kind, custom: id };
    const claim = (name: string, path: ValuePath, item?: string) => {
      const key = headingKey(name);
      const owner = owners.get(key);
      if (key === '') report(path, `“${name}” has no letter or digit to know a heading by.`, item);
      else if (owner !== undefined && owner !== id)
        report(path, `“${name}” already means “${owner}”. Take it out of one of the two.`, item);
      if (key === '' || owner !== undefined) return;
      owners.set(key, id);
      names.set(key, meaning);
    };
    if (heading !== undefined) claim(heading, ['sections', 'define', id, 'heading']);
    for (const alias of aliases) claim(alias, ['sections', 'define', id, 'aliases'], alias);
  }
  for (const heading of accepted) {
    const key = headingKey(heading);
    if (key !== '' && !names.has(key) && !sectionKindOf(heading)) names.set(key, { kind: 'other' });
  }
  return names;
}
