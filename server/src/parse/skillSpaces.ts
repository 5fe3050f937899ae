import type { Span } from '../model/span.ts';
import { isAnyTool } from './skillWords.ts';

/**
 * “Python Go Visual Studio Code”: an item of three or more words that are names of tools, every one of them, is as many
 * items. Of several names that begin at a word the longest counts. Spans are plain offsets.
 */
export function splitTools(plain: string, item: Span): Span[] {
  const text = plain.slice(item.from, item.to);
  const words = [...text.matchAll(/\S+/g)];
  if (words.length < fewestWords || words.length > mostWords || isAnyTool(text)) return [item];
  const tools: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const count = wordsOfTool(text, words, at);
    const first = words[at];
    const last = words[at + count - 1];
    if (!first || !last || count === 0) return [item];
    tools.push({ from: item.from + first.index, to: item.from + last.index + last[0].length });
    at += count;
  }
  return tools.length < fewestWords ? [item] : tools;
}

const fewestWords = 3;
const mostWords = 60;
const longestName = 3;

function wordsOfTool(text: string, words: readonly RegExpMatchArray[], at: number): number {
  for (let count = Math.min(longestName, words.length - at); count > 0; count -= 1) {
    const last = words[at + count - 1];
    const name = text.slice(words[at]?.index, (last?.index ?? 0) + (last?.[0].length ?? 0));
    if (isAnyTool(name)) return count;
  }
  return 0;
}
