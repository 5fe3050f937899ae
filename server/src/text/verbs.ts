import { doublingVerbs, irregularVerbs, regularVerbs } from './data/verbs.en.ts';

/** Forms of an English verb: "led", "lead", "leads", "leading". */
export type VerbForm = 'past' | 'base' | 'third' | 'gerund';

/** The form of a verb, given in its base form in lower case; words after it stay: "partner with" → "partnered with". */
export function inflect(phrase: string, form: VerbForm): string {
  const space = phrase.indexOf(' ');
  const verb = space < 0 ? phrase : phrase.slice(0, space);
  return inflectWord(verb, form) + (space < 0 ? '' : phrase.slice(space));
}

/** The base of a form, both in lower case: "developing" → "develop". Undefined for what we don't know as a verb. */
export function baseOf(word: string, form: VerbForm): string | undefined {
  return bases[form].get(word);
}

/** Whether a word in lower case is the past of a verb we know. */
export function isPast(word: string): boolean {
  return bases.past.has(word);
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

const verbs = [...new Set([...regularVerbs, ...Object.keys(irregularVerbs)])];

const bases: Readonly<Record<VerbForm, ReadonlyMap<string, string>>> = {
  past: mapBack('past'),
  base: mapBack('base'),
  third: mapBack('third'),
  gerund: mapBack('gerund'),
};

function mapBack(form: VerbForm): Map<string, string> {
  return new Map(verbs.map((verb) => [inflectWord(verb, form), verb]));
}
