import { decodeHTML } from 'entities';

/**
 * The words of a Markdown document that a reader of the page is to see, in order. Left out is what is no text: front matter, HTML comments,
 * tags and style sheets, where links lead, and the numbers of lists. Chinese and Japanese signs are a word each.
 */
export function wordsOfDocument(markdown: string): string[] {
  const text = markdown
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF?(?:---\n[\s\S]*?\n(?:---|\.\.\.)|\+\+\+\n[\s\S]*?\n\+\+\+)(?=\n|$)/, '')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<((?:https?|mailto):[^<>\s]*|[^<>\s@]+@[^<>\s@]+)>/gi, ' $1 ')
    .replace(/<\/?[a-z][^<>]*>/gi, (tag) => (/^<\/?(?:b|i|u|em|strong|span|a|sup|sub|small|code|font|mark)\b/i.test(tag) ? '' : ' '))
    .replace(/\]\((?:<[^<>\n]*>|(?:[^()\s]|\([^()\s]*\))*)(?:\s+"[^"\n]*")?\s*\)/g, ']')
    .replace(/\](?:\[[^[\]\n]*\])/g, ']')
    .replace(/^ {0,3}\[[^\]\n]+\]:\s*\S+.*$/gm, '')
    .replace(/^(?:[ \t>*+-]*)\d{1,9}[.)](?=\s)/gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[*`~]/g, '')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '');
  return wordsOfText(decodeHTML(text));
}

/** The words of a text, in order, as they compare: without regard to ligatures, case and the hyphens of a printer. */
export function wordsOfText(text: string): string[] {
  const plain = text
    .replace(/\u00AD\n?/g, '')
    .replace(/(?<=[\p{L}\p{N}])[-\u2010]\s?(?=[\p{L}\p{N}])/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  return (
    plain.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu,
    ) ?? []
  );
}

/**
 * The words that stand in `actual` neither in their place nor in their order: those outside of a longest common subsequence
 * (E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986). What `actual` has beside them does not matter.
 */
export function misplacedWords(expected: readonly string[], actual: readonly string[]): string[] {
  const trace: Int32Array[] = [];
  const limit = expected.length + actual.length;
  const reach = new Int32Array(2 * limit + 2);
  for (let edits = 0; edits <= limit; edits++) {
    trace.push(reach.slice(Math.max(0, limit - edits - 1), limit + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const isDown = diagonal === -edits || (diagonal !== edits && at(reach, limit + diagonal - 1) < at(reach, limit + diagonal + 1));
      let x = isDown ? at(reach, limit + diagonal + 1) : at(reach, limit + diagonal - 1) + 1;
      while (x < expected.length && x - diagonal < actual.length && expected[x] === actual[x - diagonal]) x++;
      reach[limit + diagonal] = x;
      if (x >= expected.length && x - diagonal >= actual.length) return walkBack(trace, expected, actual.length);
    }
  }
  return [];
}

function at(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}

/** The words that the way through the differences steps over in `expected`. */
function walkBack(trace: readonly Int32Array[], expected: readonly string[], actualLength: number): string[] {
  const missed: string[] = [];
  let diagonal = expected.length - actualLength;
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const reach = trace[edits] as Int32Array;
    const of = (which: number) => at(reach, which + edits + 1);
    const isDown = diagonal === -edits || (diagonal !== edits && of(diagonal - 1) < of(diagonal + 1));
    if (isDown) diagonal++;
    else {
      diagonal--;
      missed.push(expected[of(diagonal)] as string);
    }
  }
  return missed.reverse();
}
