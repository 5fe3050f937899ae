import type { Prose } from '../../model/prose.ts';
import type { Span } from '../../model/span.ts';
import { sourceSpan, wordsOnly } from '../../text/prose.ts';

/**
 * Where prose says a name that no table knows, exactly as it is written and standing alone. A single word with nothing but
 * a capital counts only inside a sentence, where people capitalise nothing but names: “at Target” is one, “Target audience”
 * none. Spans are relative to the section.
 */
export function findWrittenName(prose: Prose, name: string): Span[] {
  const words = wordsOnly(prose);
  const spans: Span[] = [];
  if (name === '') return spans;
  const isPlainWord = /^\p{L}\p{Ll}*$/u.test(name);
  for (let from = words.indexOf(name); from >= 0; from = words.indexOf(name, from + name.length)) {
    const to = from + name.length;
    if (!standsAlone(words, from, to) || (isPlainWord && !isInSentence(words, from))) continue;
    spans.push(sourceSpan(prose, from, to));
  }
  return spans;
}

/** No part of a word, of an address or of the name of a file. */
function standsAlone(text: string, from: number, to: number): boolean {
  return (
    !/[\p{L}\p{N}@#_~$\\/.-]$/u.test(text.slice(Math.max(0, from - 2), from)) &&
    !/^(?:[\p{L}\p{N}_@/\\]|[.-][\p{L}\p{N}])/u.test(text.slice(to, to + 3))
  );
}

function isInSentence(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 3), from).trimEnd();
  return before !== '' && !'.!?:;•|–—-'.includes(before.slice(-1));
}
