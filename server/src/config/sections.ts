import * as l10n from '@vscode/l10n';
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
  if (heading !== undefined)
    return l10n.t('“{0}” cannot be the name of a section. Take small letters, digits and hyphens, such as “talks”.', id);
  const near = nearestWord(
    id,
    sections.map(({ kind }) => kind),
  );
  const start = l10n.t('“{0}” is no kind of section that we know, and a section of your own needs a “heading”.', id);
  return `${start} ${near === undefined ? l10n.t('Add it.') : l10n.t('Did you mean “{0}”?', near)}`;
}

function settleFields(kind: SectionKind, wanted: readonly string[], path: ValuePath, report: ReportConflict): RequiredField[] {
  const definition = sections.find((candidate) => candidate.kind === kind);
  const fields = [...(definition?.required ?? []), ...(definition?.optional ?? [])];
  return wanted.flatMap((name) => {
    const field = fields.find((candidate) => candidate.field === name);
    if (field) return [field];
    const names = fields.map((candidate) => candidate.field).join(', ');
    const may = fields.length > 0 ? l10n.t('They may have: {0}.', names) : withoutEntries(kind);
    report(path, `${l10n.t('Entries of this section have no “{0}”.', name)} ${may}`, name);
    return [];
  });
}

function withoutEntries(kind: SectionKind): string {
  if (kind === 'other') return l10n.t('Say with “like” as which kind of section its entries are read.');
  return l10n.t('The section is read like {0}, which has no entries with fields.', kind);
}

function checkNames(known: readonly string[], report: ReportConflict) {
  return (id: string, key: 'required' | 'order', item: string): boolean => {
    if (known.includes(id)) return true;
    const near = nearestWord(id, known);
    const start = l10n.t('“{0}” names “{1}”, which is no section.', `sections.${key}`, id);
    const advice = near === undefined ? describeKnown(known, key) : l10n.t('Did you mean “{0}”?', near);
    report(['sections', key], `${start} ${advice}`, item);
    return false;
  };
}

function describeKnown(known: readonly string[], key: 'required' | 'order'): string {
  return key === 'order'
    ? l10n.t('It has to be one of {0}.', known.join(', '))
    : l10n.t('It has to be one of {0}, or several of them joined by “|”.', known.join(', '));
}

function collectNames(definitions: ReadonlyMap<string, ConfiguredSection>, accepted: readonly string[], report: ReportConflict) {
  const names = new Map<string, SectionMeaning>();
  const owners = new Map<string, string>();
  for (const { id, kind, heading, aliases } of definitions.values()) {
    const meaning = heading === undefined ? { kind } : { kind, custom: id };
    const claim = (name: string, path: ValuePath, item?: string) => {
      const key = headingKey(name);
      const owner = owners.get(key);
      if (key === '') report(path, l10n.t('“{0}” has no letter or digit to know a heading by.', name), item);
      else if (owner !== undefined && owner !== id)
        report(path, l10n.t('“{0}” already means “{1}”. Take it out of one of the two.', name, owner), item);
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
