import { functionWords } from './data/functionWords.ts';

/** A word that stands twice or more in a row; offsets are those of the text. */
export interface RepeatedWord {
  readonly from: number;
  readonly to: number;
  /** As it stands first. */
  readonly word: string;
  /** Where the repetitions begin: after the first one. */
  readonly firstTo: number;
  /** Whether no sentence repeats this word on purpose. */
  readonly isFunctionWord: boolean;
}

/** Finds words that stand twice in a row in a text of one language; undefined for a language without a list. */
export function repeatFinder(language: string): ((text: string) => readonly RepeatedWord[]) | undefined {
  return finders.get(language);
}

const finders = new Map(Object.entries(functionWords).map(([language, words]) => [language, makeFinder(language, words)]));

function makeFinder(language: string, words: string): (text: string) => readonly RepeatedWord[] {
  const known: ReadonlySet<string> = new Set(words.split(/\s+/));
  return (text) => {
    const found: RepeatedWord[] = [];
    const lowered = text.toLowerCase();
    // Another length has what no lower case of its own has, as “İ”.
    const matches = lowered.length === text.length ? lowered.matchAll(repeated) : text.matchAll(repeatedInAnyCase);
    for (const match of matches) {
      const whole = text.slice(match.index, match.index + match[0].length);
      const word = whole.slice(0, match[1]?.length);
      const lower = word.toLowerCase();
      const isFunctionWord = known.has(lower) && isUncapitalised(whole, lower);
      if (!isFunctionWord && (language !== 'en' || !isSlip(text, match.index, whole, word))) continue;
      found.push({ from: match.index, to: match.index + whole.length, word, firstTo: match.index + word.length, isFunctionWord });
    }
    return found;
  };
}

/** The same word again after white space, and no part of a longer token. To ignore the case takes V8 three times as long to compile. */
const repeated = /(?<![\p{L}\p{N}\p{M}_'’./@#&+-])(\p{L}{1,30})(?:\s{1,9}\1(?![\p{L}\p{N}\p{M}_'’/@#&+-]|\.\p{L}))+/gu;
const repeatedInAnyCase = /(?<![\p{L}\p{N}\p{M}_'’./@#&+-])(\p{L}{1,30})(?:\s{1,9}\1(?![\p{L}\p{N}\p{M}_'’/@#&+-]|\.\p{L}))+/giu;

/** “The the” and “the the”, but not “The The” and “A A”, which may be names or grades. */
function isUncapitalised(whole: string, lower: string): boolean {
  return whole.slice(lower.length).includes(lower);
}

/** Other words in lower case are slips but for those that English does repeat, and where one belongs to the verb before it. */
function isSlip(text: string, from: number, whole: string, word: string): boolean {
  if (whole !== whole.toLowerCase() || word.length < 2 || /\n/.test(whole) || repeatable.has(word)) return false;
  return !(
    particles.has(word) &&
    /\b(?:log|sign|check|plug|opt|hand|clock|drop|add|roll|follow|set|start|scale|ramp|back|build|buil|carr|turn|check|spin|stand|hook)\p{L}{0,4}\s$/iu.test(
      text.slice(0, from),
    )
  );
}

const particles: ReadonlySet<string> = new Set(['in', 'on', 'up', 'out', 'off', 'over', 'down']);
const repeatable: ReadonlySet<string> = new Set(
  'that had do her end win log no so now very really blah ha bye go knock tic tac chop again years much many far hand night day bit face heart end one time step'.split(
    ' ',
  ),
);
