import { gerundNouns, hiddenVerbs, type WeakOpening, weakOpenings } from './data/weakOpenings.en.ts';
import { afterLabel } from './opening.ts';
import { baseOf, inflect, type VerbForm } from './verbs.ts';

/** A weak opening in a text; offsets are those of the text. */
export interface FoundOpening {
  readonly from: number;
  readonly to: number;
  readonly opening: WeakOpening;
  /** The form that a verb in its place takes; absent where the opening has no tense. */
  readonly form?: VerbForm;
}

/** A better opening: what it puts in place of the text from the weak opening's start to `to`. */
export interface StrongerOpening {
  readonly to: number;
  readonly text: string;
}

/** The weak opening that an English bullet begins with, after a label ("Research:") and an adverb. */
export function findWeakOpening(plain: string): FoundOpening | undefined {
  const from = afterLabel(plain);
  const lead = leadIn.exec(plain.slice(from, from + 60));
  const start = from + (lead?.[0].length ?? 0);
  const first = /^[a-z]+/i.exec(plain.slice(start, start + 30))?.[0].toLowerCase();
  for (const candidate of first === undefined ? [] : (openings().get(first) ?? [])) {
    const end = matchWords(plain, start, candidate);
    if (end !== undefined) return { from: from + (lead?.[1]?.length ?? 0), to: end, ...candidate.found };
  }
  return undefined;
}

/**
 * At most five better openings, the best first. `tense` is for a weak one that has none of its own; `beforeTool` says
 * that a tool follows, such as the name of a program, and no person or task.
 */
export function strengthen(plain: string, found: FoundOpening, tense: VerbForm, beforeTool: boolean): StrongerOpening[] {
  const { from, to, opening } = found;
  const form = found.form ?? tense;
  const verbs = (beforeTool && opening.beforeTool) || opening.stronger;
  const { hidden, others } = spellOut(plain.slice(to, to + 200), opening, form);
  const better = others ? verbs.map((verb) => ({ to, text: inflect(verb, form) })) : [];
  if (hidden) better.unshift({ to: to + hidden.length, text: hidden.text });
  const capital = /\p{Lu}/u.test(plain.charAt(from));
  return better.slice(0, 5).map(({ to: end, text }) => ({ to: end, text: capital ? text.charAt(0).toUpperCase() + text.slice(1) : text }));
}

/** What may stand before the opening; “I” stays where it is, for another rule to judge. */
const leadIn = /^(i\s+)?(?:(?:also|[a-z]+ly)\s+)?(?:(?:was|am|been|being)\s+)?/i;

interface Candidate {
  /** The words after the first one. */
  readonly rest: readonly string[];
  readonly found: { readonly opening: WeakOpening; readonly form?: VerbForm };
}

/** Built when the first bullet is read. */
const cache = new WeakMap<readonly WeakOpening[], ReadonlyMap<string, readonly Candidate[]>>();

function openings(): ReadonlyMap<string, readonly Candidate[]> {
  let index = cache.get(weakOpenings);
  if (!index) {
    index = indexOpenings();
    cache.set(weakOpenings, index);
  }
  return index;
}

function indexOpenings(): Map<string, Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const opening of weakOpenings) {
    const [first = '', ...rest] = opening.words.split(' ');
    const forms: readonly (VerbForm | undefined)[] = opening.inflects ? ['past', 'base', 'third', 'gerund'] : [undefined];
    for (const form of forms) {
      const key = form ? inflect(first, form) : first;
      const found = form ? { opening, form } : { opening };
      index.set(
        key,
        [...(index.get(key) ?? []), { rest, found }].sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  }
  return index;
}

/** The end of the opening where its words follow, an adverb allowed between them: “worked closely with”. */
function matchWords(plain: string, start: number, { rest, found }: Candidate): number | undefined {
  const words = /^[a-z]+(?:\s+[a-z]+){0,4}/i.exec(plain.slice(start, start + 80))?.[0] ?? '';
  const parts = words.toLowerCase().split(/\s+/).slice(1);
  const skipped = rest.length > 0 && parts[0]?.endsWith('ly') ? 1 : 0;
  if (rest.some((word, index) => parts[index + skipped] !== word)) return undefined;
  if (found.opening.unlessBefore?.includes(parts[rest.length + skipped] ?? '')) return undefined;
  let end = start;
  for (let count = rest.length + skipped + 1; count > 0; count -= 1) end += /^\s*[a-z]+/i.exec(plain.slice(end, end + 40))?.[0].length ?? 0;
  return /^[-'’\p{L}\p{N}]/u.test(plain.slice(end, end + 1)) ? undefined : end;
}

interface Spelling {
  /** The verb that the words after the opening hide, and how many characters of them it replaces. */
  readonly hidden?: { readonly length: number; readonly text: string };
  /** Whether another verb could stand before these words as well. */
  readonly others: boolean;
}

/** What “for managing the site”, “build a site” or “to the design of the site” say that somebody did. */
function spellOut(rest: string, { words }: WeakOpening, form: VerbForm): Spelling {
  const noun = /^\s+(?:the\s+)?([a-z]+)(?:\s+(?:and|&)\s+([a-z]+))?\s+of\b/i.exec(rest);
  if (noun) return { ...hide(noun[0], noun[1], noun[2], form, (word) => hiddenVerbs.get(word)), others: true };
  if (words === 'help' || words === 'assist') return spellOutBase(rest, form);
  const gerund = /^(\s+([a-z]+ing)\b(?:\s+(?:and|&)\s+([a-z]+ing)\b)?)(\s+(?:the|a|an|all|our|new|this|that|their|its)\b)?/i.exec(rest);
  if (!gerund || (!gerund[4] && gerundNouns.has((gerund[2] ?? '').toLowerCase()))) return { others: true };
  const found = hide(gerund[1] ?? '', gerund[2], gerund[3], form, (word) => baseOf(word, 'gerund'));
  return { ...found, others: found.hidden === undefined };
}

function spellOutBase(rest: string, form: VerbForm): Spelling {
  const verb = /^\s+(to\s+)?([a-z]+)(?=\s)/i.exec(rest);
  const found = verb ? hide(verb[0], verb[2], undefined, form, (word) => baseOf(word, 'base')) : {};
  return { ...found, others: found.hidden === undefined && !verb?.[1] };
}

function hide(
  matched: string,
  first: string | undefined,
  second: string | undefined,
  form: VerbForm,
  verbFor: (word: string) => string | undefined,
): Omit<Spelling, 'others'> {
  const verbs: string[] = [];
  for (const word of [first, second]) {
    if (word === undefined) continue;
    const verb = verbFor(word.toLowerCase());
    if (verb === undefined) return {};
    verbs.push(inflect(verb, form));
  }
  return { hidden: { length: matched.length, text: verbs.join(' and ') } };
}
