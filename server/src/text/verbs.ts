import {
  alternatives,
  describingPasts,
  doublingVerbs,
  irregularParticiples,
  irregularVerbs,
  nounVerbs,
  regularVerbs,
  unclearForms,
} from './data/verbs.en.ts';

/** Forms of an English verb: "led", "lead", "leads", "leading". */
export type VerbForm = 'past' | 'base' | 'third' | 'gerund';

/** The form of a verb, given in its base form in lower case; words after it stay: "partner with" → "partnered with". */
export function inflect(phrase: string, form: VerbForm): string {
  const space = phrase.indexOf(' ');
  const verb = space < 0 ? phrase : phrase.slice(0, space);
  const before = prefix.exec(verb)?.[0] ?? '';
  const stem = before !== '' && baseOf(verb, 'base') === undefined ? verb.slice(before.length) : verb;
  return verb.slice(0, verb.length - stem.length) + inflectWord(stem, form) + (space < 0 ? '' : phrase.slice(space));
}

/** Whether an ending makes the past of a verb, given in its base form: “develop” is regular, “build” is not. */
export function isRegular(base: string): boolean {
  return irregularVerbs[base] === undefined && irregularVerbs[base.replace(prefix, '')] === undefined;
}

/** The base of a form, both in lower case: "developing" → "develop". Undefined for what we don't know as a verb. */
export function baseOf(word: string, form: VerbForm): string | undefined {
  return verbTable().bases[form].get(word);
}

/** A word read as a verb. */
export interface VerbReading {
  readonly base: string;
  readonly form: VerbForm;
  /** Whether the word by itself can only be this form: “developed” and “develop” can, “set” and “design” can't. */
  readonly certain: boolean;
}

/** A word in lower case as a form of a verb we know, a prefix (“re-architected”, “redeployed”) allowed; undefined for any other. */
export function readVerb(word: string): VerbReading | undefined {
  return readForm(word.replace('-', '')) ?? readBritish(word) ?? readPrefixed(word);
}

/** Whether a word in lower case is the participle of a passive: “developed”, “written”. */
export function isParticiple(word: string): boolean {
  const { participles, bases } = verbTable();
  const base = bases.past.get(word);
  return participles.has(word) || (base !== undefined && (irregularVerbs[base] === undefined || !participles.has(base)));
}

/** At most five verbs, in their base form, that can stand for another one. */
export function alternativesTo(base: string): readonly string[] {
  return verbTable().alternatives.get(base) ?? [];
}

/** Whether a word in lower case is the past of a verb we know. */
export function isPast(word: string): boolean {
  return verbTable().bases.past.has(word);
}

function inflectWord(verb: string, form: VerbForm): string {
  if (form === 'base') return verb;
  if (form === 'third') return thirdPerson(verb);
  const irregular = irregularVerbs[verb];
  if (form === 'past' && irregular !== undefined) return irregular;
  if (form === 'past' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (verb.endsWith('e')) return form === 'past' ? `${verb}d` : `${/(?:ee|oe|ye)$/.test(verb) ? verb : verb.slice(0, -1)}ing`;
  const stem = doublingVerbs.has(verb) && !verb.endsWith('ll') ? verb + verb.slice(-1) : verb;
  return stem + (form === 'past' ? 'ed' : 'ing');
}

function thirdPerson(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function readForm(word: string): VerbReading | undefined {
  const { bases, unclear } = verbTable();
  for (const form of forms) {
    const base = bases[form].get(word);
    if (base !== undefined) return { base, form, certain: !unclear.has(word) };
  }
  return undefined;
}

const forms: readonly VerbForm[] = ['past', 'base', 'third', 'gerund'];
const prefix = /^(?:re|co|pre|over|out|up|under|de|un|mis|inter|cross|self|auto|hand|fast|stress|load|beta|live|rapid)-?(?=\p{L}{3})/u;

/** “Organised” for “organized”, “modelled” for “modeled”. */
function readBritish(word: string): VerbReading | undefined {
  const reading = readForm(word.replace(/(?<=[a-z]{3})is(?=(?:e|ed|es|ing)$)/, 'iz').replace(/ll(?=(?:ed|ing)$)/, 'l'));
  return reading && { ...reading, base: /is(?:e|ed|es|ing)$/.test(word) ? reading.base.replace(/ize$/, 'ise') : reading.base };
}

function readPrefixed(word: string): VerbReading | undefined {
  const before = prefix.exec(word)?.[0];
  const reading = before && readForm(word.slice(before.length));
  return reading ? { ...reading, base: before + reading.base } : undefined;
}

interface VerbTable {
  /** The base of each form. */
  readonly bases: Readonly<Record<VerbForm, ReadonlyMap<string, string>>>;
  /** The words, and the bases of words, that may be something else. */
  readonly unclear: ReadonlySet<string>;
  /** Those of irregular verbs that differ from the past; the bases they belong to as well. */
  readonly participles: ReadonlySet<string>;
  readonly alternatives: ReadonlyMap<string, readonly string[]>;
}

/** Built when the first word is looked up, not when the program starts. */
const cache = new WeakMap<readonly string[], VerbTable>();

function verbTable(): VerbTable {
  let table = cache.get(regularVerbs);
  if (!table) {
    table = buildTable([...new Set([...regularVerbs, ...Object.keys(irregularVerbs), ...words(nounVerbs)])]);
    cache.set(regularVerbs, table);
  }
  return table;
}

function buildTable(verbs: readonly string[]): VerbTable {
  const mapBack = (form: VerbForm) => new Map(verbs.map((verb) => [inflectWord(verb, form), verb]));
  return {
    bases: { past: mapBack('past'), base: mapBack('base'), third: mapBack('third'), gerund: mapBack('gerund') },
    unclear: readUnclear(),
    participles: new Set(words(irregularParticiples.replaceAll(',', ' '))),
    alternatives: new Map(lines(alternatives).map((line) => [line.slice(0, line.indexOf(':')), words(line).slice(1)])),
  };
}

/** “Automated” may describe a noun as well; a noun has a past all the same. */
function readUnclear(): Set<string> {
  const unclear = new Set([...words(unclearForms), ...words(describingPasts)]);
  for (const verb of words(nounVerbs)) {
    unclear.add(verb);
    unclear.add(thirdPerson(verb));
  }
  return unclear;
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

function lines(text: string): string[] {
  return text.trim().split('\n');
}
