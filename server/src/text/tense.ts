import type { Opening } from './opening.ts';
import { inflect, isRegular, readVerb, type VerbForm } from './verbs.ts';

/** A verb in a text, with its offsets there. */
export interface PlacedVerb {
  readonly from: number;
  readonly to: number;
  readonly base: string;
}

/** The verbs that open a bullet side by side: “Design, build and run”. */
export interface VerbChain {
  readonly verbs: readonly PlacedVerb[];
  /** Whether no later word may be one more verb in the same tense, and all are regular: then changing these changes the tense of the bullet. */
  readonly isWhole: boolean;
}

/** The tense that an opening is in for sure; undefined for a gerund, and for a form that could be either. */
export function tenseOf({ verb }: Opening): 'past' | 'present' | undefined {
  if (!verb?.certain || verb.form === 'gerund') return undefined;
  return verb.form === 'past' ? 'past' : 'present';
}

/** The verbs that a bullet opens with. */
export function readVerbChain(plain: string, { from, to, verb }: Opening): VerbChain {
  if (!verb) return { verbs: [], isWhole: false };
  const verbs: PlacedVerb[] = [{ from, to, base: verb.base }];
  let end = to;
  for (let next = nextInChain(plain, end, verb.form); next; next = nextInChain(plain, end, verb.form)) {
    verbs.push(next);
    end = next.to;
  }
  const isWhole = verbs.every(({ base }) => isRegular(base)) && !mayHoldVerb(plain.slice(end), verb.form);
  return { verbs, isWhole };
}

/** A verb as it reads in another form, with the capital that it has. */
export function rewriteVerb(plain: string, { from, base }: PlacedVerb, form: VerbForm): string {
  const text = inflect(base, form);
  return /\p{Lu}/u.test(plain.charAt(from)) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** “, verb”, “ and verb” or “/verb”, in the same form. */
function nextInChain(plain: string, end: number, form: VerbForm): PlacedVerb | undefined {
  const match = /^(\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|&|or)\s+|\s*\/\s*)([a-z]+(?:-[a-z]+)?)(?![\p{L}\p{N}+#/])/iu.exec(
    plain.slice(end, end + 50),
  );
  const reading = match && readVerb((match[2] ?? '').toLowerCase());
  if (!match || reading?.form !== form) return undefined;
  const from = end + (match[1] ?? '').length;
  return { from, to: from + (match[2] ?? '').length, base: reading.base };
}

/** Whether a word after a comma, an “and” or a full stop may be a verb in this form; next to the chain any word may. */
function mayHoldVerb(rest: string, form: VerbForm): boolean {
  if (/^\s*(?:,|&|\/|and\b|or\b)/i.test(rest)) return true;
  let before = '';
  for (const [token] of rest.matchAll(/\p{L}+(?:-\p{L}+)*|[.,;:!()/–—&]/gu)) {
    const word = token.toLowerCase();
    const found = before === '' || !connector.test(before) ? undefined : readVerb(word);
    if (found && (found.form === form || (form === 'third' && found.form === 'base'))) return true;
    before = word;
  }
  return false;
}

const connector = /^(?:[.,;:!()/–—&]|and|or|but|then|while|as|also|who|we|i|it|that|which|\p{L}{2,}ly)$/u;
