import { languages, normaliseHeading } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { ConfiguredSection } from '../sections/section.ts';
import { nearestWord } from '../text/nearest.ts';
import type { SectionSchema } from './defineRule.ts';

/** A name that a section goes by, in lower case, and what the section is then. */
export interface SectionName {
  readonly name: string;
  /** Or the id of a section of the person's own. */
  readonly kind: string;
  /** Given as the person spells it, in place of lower case. */
  readonly exact?: true;
}

/** The name that was most likely meant by a heading no section answers to, of those in the language of the resume and in English. */
export function findNearSection(title: string, language: string, schema: SectionSchema): SectionName | undefined {
  const known = nearByTitle.get(schema) ?? new Map<string, SectionName | undefined>();
  nearByTitle.set(schema, known);
  const key = `${language} ${title}`;
  if (known.has(key)) return known.get(key);
  const near = title.length <= LONGEST_NAME ? lookNear(title, kindsIn(language), schema) : undefined;
  // Titles that are being typed come and go.
  if (known.size >= 100) known.clear();
  known.set(key, near);
  return near;
}

/** What was found near a title, while the configuration lasts; looking for it takes longer than all the rest. */
const nearByTitle = new WeakMap<SectionSchema, Map<string, SectionName | undefined>>();

function lookNear(title: string, kinds: ReadonlyMap<string, string>, schema: SectionSchema): SectionName | undefined {
  const own = new Map([...(schema.definitions?.values() ?? [])].flatMap(namesOf));
  const name = nearestWord(normaliseHeading(title), [...own.keys(), ...kinds.keys()]);
  if (name === undefined) return undefined;
  const kind = kinds.get(name);
  return own.get(name) ?? (kind === undefined ? undefined : { name, kind });
}

function namesOf({ id, heading, aliases }: ConfiguredSection): [key: string, name: SectionName][] {
  const names = heading === undefined ? aliases : [heading, ...aliases];
  return names.map((name) => [normaliseHeading(name), { name, kind: id, exact: true }]);
}

/** No name of a section is longer. */
const LONGEST_NAME = 50;

const kindsByLanguage = new WeakMap<Language, ReadonlyMap<string, string>>();

/** What the names of sections in a language and in English stand for. */
function kindsIn(code: string): ReadonlyMap<string, string> {
  const own = languages.filter((language) => language.code === code || language.code === 'en').reverse();
  const key = own[0] as Language;
  let kinds = kindsByLanguage.get(key);
  if (!kinds) {
    kinds = new Map(
      own.flatMap(({ headings }) => Object.entries(headings).flatMap(([kind, names]) => names.map((name) => [name, kind] as const))),
    );
    kindsByLanguage.set(key, kinds);
  }
  return kinds;
}
