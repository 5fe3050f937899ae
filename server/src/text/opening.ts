import { readVerb, type VerbForm } from './verbs.ts';

/** The word that a bullet opens with, after a label (“Research:”), marks such as an arrow, and an adverb. Offsets are those of the text. */
export interface Opening {
  readonly from: number;
  readonly to: number;
  /** In lower case. */
  readonly word: string;
  /** Whether a label stands before it. */
  readonly labelled: boolean;
  readonly verb?: OpeningVerb;
}

/** An English verb that opens a bullet. */
export interface OpeningVerb {
  readonly base: string;
  readonly form: VerbForm;
  /** Whether it can be nothing else here: “Designs the” is a verb, “Designs” may be a noun. */
  readonly certain: boolean;
}

/** What an English bullet opens with; undefined where that is no word. Depends on the text alone. */
export function readOpening(plain: string): Opening | undefined {
  const start = afterLabel(plain);
  const first = wordAt(plain, start);
  if (first === undefined) return undefined;
  const skipped = isAdverb(first) ? adverbLength(plain, start, first) : 0;
  const from = start + skipped;
  const text = skipped > 0 ? (wordAt(plain, from) ?? first) : first;
  const word = text.toLowerCase();
  const verb = readVerbAt(plain, from + text.length, word);
  const opening = { from, to: from + text.length, word, labelled: start > 0 && plain.slice(0, start).includes(':') };
  return verb ? { ...opening, verb } : opening;
}

/** The first word of a bullet, after a label and marks such as an arrow; in lower case. */
export function openingWord(plain: string): string | undefined {
  const from = afterLabel(plain);
  return /^\p{L}+/u.exec(plain.slice(from, from + 40))?.[0].toLowerCase();
}

/** Where a bullet begins to speak: “Research & Decision Making: Responsible for” after the colon, “→ Helped” after the arrow. */
export function afterLabel(plain: string): number {
  const label = /^[^:.,;]{1,60}:\s+/.exec(plain);
  const start = label ? label[0].length : 0;
  return start + (/^[^\p{L}\p{N}]*/u.exec(plain.slice(start, start + 10))?.[0].length ?? 0);
}

/** A word as people write one in a sentence: “Built”, “Re-architected”, “built”; no name (“iOS”, “C++”, “API”). */
function wordAt(plain: string, from: number): string | undefined {
  const word = /^(?:[A-Z]?[a-z]+|[A-Z]{3,})(?:-[a-z]+)*(?![\p{L}\p{N}+#_@/\\]|\.\p{L}|['’](?!s\b))/u.exec(
    plain.slice(from, from + 40),
  )?.[0];
  return word !== undefined && word === word.toUpperCase() && readVerb(word.toLowerCase()) === undefined ? undefined : word;
}

function isAdverb(word: string): boolean {
  const lower = word.toLowerCase();
  return lower === 'also' || (lower.length > 4 && lower.endsWith('ly') && readVerb(lower) === undefined);
}

function adverbLength(plain: string, from: number, adverb: string): number {
  const rest = plain.slice(from + adverb.length, from + adverb.length + 20);
  return adverb.length + (/^\s+(?:and\s+[a-z]{2,9}ly\s+)?/.exec(rest)?.[0].length ?? 0);
}

function readVerbAt(plain: string, to: number, word: string): OpeningVerb | undefined {
  const reading = readVerb(word);
  if (reading?.base === 'build' && buildNoun.test(plain.slice(to, to + 20))) return { ...reading, certain: false };
  if (!reading || reading.certain || reading.form === 'gerund') return reading;
  // “Set” and “Led” stay unclear whatever follows: what is unclear is their tense.
  const isEitherTense = reading.form === 'past' && !word.endsWith('ed');
  const isOtherTense = reading.form !== 'past' && tenseless.has(reading.base);
  if (isEitherTense || isOtherTense) return reading;
  const next = plain.slice(to, to + 40);
  return { ...reading, certain: object.test(next) || readVerb(paired.exec(next)?.[1]?.toLowerCase() ?? '')?.certain === true };
}

/** “Build pipeline” is a thing, “build scalable systems” a deed. */
const buildNoun = /^\s+(?:and\s+release|automation|engineer|farm|infrastructure|pipeline|process|script|server|system|time|tool)/i;
/** What only an object begins with, so that a verb stands before it. */
const object = /^\s+(?:(?:the|a|an|all|our|its|their|this|these|those|each|every|my|his|her)\s|[\d,.]{1,12}\+?\s+[a-z]{3})/i;
/** “Design and develop”: a word beside a verb is one. */
const paired = /^(?:\s*[,/]|\s+(?:and|&)\s)\s*(?:and\s+)?([a-z]+)(?!\p{L})/iu;
/** Their past may be written or misspelt like this form. */
const tenseless: ReadonlySet<string> = new Set(
  'lead read set put cut let split spread shut offset forecast broadcast reset cast cost hit lay find saw'.split(' '),
);
