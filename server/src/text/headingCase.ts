/** How a heading uses capitals. `single` is one capitalised word, which suits both title and sentence case. */
export type HeadingCase = 'upper' | 'lower' | 'title' | 'sentence' | 'single';

/** The case of a heading; undefined where it can't be told: initials only, mixed, no letters with case. */
export function headingCase(text: string): HeadingCase | undefined {
  const words = casedWords(text);
  if (words.length === 0) return undefined;
  if (words.every(isUpper)) return words.some((word) => word.length > 3) ? 'upper' : undefined;
  const plain = words.filter((word) => !isName(word));
  if (plain.length === 0) return undefined;
  if (plain.every((word) => word === word.toLowerCase()))
    return isCapitalised(words[0] as string) ? 'sentence' : plain.length === words.length ? 'lower' : undefined;
  if (!isCapitalised(words[0] as string)) return undefined;
  const rest = words.slice(1).filter((word) => !isName(word) && !smallWords.has(word));
  if (rest.length === 0) return words.length === 1 ? 'single' : undefined;
  if (rest.every(isCapitalised)) return 'title';
  return rest.some(isCapitalised) ? undefined : 'sentence';
}

/** One changed word: offsets in the heading's text. */
export interface Recasing {
  readonly from: number;
  readonly to: number;
  readonly newText: string;
}

/** What to change so that a heading is in another case; initials such as "IT" and names such as "GitHub" keep theirs. */
export function recaseHeading(text: string, wanted: HeadingCase, language: string): Recasing[] {
  const shouting = headingCase(text) === 'upper';
  let first = true;
  const changes: Recasing[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const newText = recaseWord(word, wanted, first, shouting, language);
    first = false;
    if (newText !== word) changes.push({ from: index, to: index + word.length, newText });
  }
  return changes;
}

function recaseWord(word: string, wanted: HeadingCase, first: boolean, shouting: boolean, language: string): string {
  const small = word.toLocaleLowerCase(language);
  if (wanted === 'upper') return word.toLocaleUpperCase(language);
  if (initials.has(word) || (isName(word) && !shouting)) return word;
  if (wanted === 'lower') return small;
  if (!first && (wanted === 'sentence' || smallWords.has(small))) return small;
  return small.charAt(0).toLocaleUpperCase(language) + small.slice(1);
}

/** The heading in another case; see `recaseHeading`. */
export function inCase(text: string, wanted: HeadingCase, language: string): string {
  let result = '';
  let position = 0;
  for (const { from, to, newText } of recaseHeading(text, wanted, language)) {
    result += text.slice(position, from) + newText;
    position = to;
  }
  return result + text.slice(position);
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’]*)/gu;
/** Words that title case leaves small. */
const smallWords: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into nor of off on onto or over per the to up via vs with n de la le du des et y e da do das dos em und'.split(
    ' ',
  ),
);
/** Initials that stand in section headings. */
const initials: ReadonlySet<string> = new Set(
  'AI API AWS BI CAD CI CTO CV DJ ETL GCP GIS GPA HR IOT IT LLC ML MBA NLP OSS PHD PM QA R RPA SAP SEO SQL UI UK USA US UX VR'.split(' '),
);

function casedWords(text: string): string[] {
  return (text.match(wordPattern) ?? []).filter((word) => word.toLowerCase() !== word.toUpperCase());
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase();
}

function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Capitals beyond the first letter: initials, "GitHub", "iOS". */
function isName(word: string): boolean {
  const rest = word.slice(1);
  return rest !== rest.toLowerCase() || (word.length === 1 && isUpper(word));
}
