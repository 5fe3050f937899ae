// Writes the list of English words that spelling is checked against.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';

const packages = path.resolve(import.meta.dirname, '..', 'node_modules');

/** Words of American and British English and of computing, and names of companies. */
const sources = [
  ['@cspell/dict-en_us', 'en_US.trie.gz'],
  ['@cspell/dict-en-gb-mit', 'en_GB.trie.gz'],
  ['@cspell/dict-software-terms', 'dict/softwareTerms.txt.gz'],
  ['@cspell/dict-software-terms', 'dict/software-tools.txt'],
  ['@cspell/dict-software-terms', 'dict/computing-acronyms.txt'],
  ['@cspell/dict-software-terms', 'dict/networkingTerms.txt'],
  ['@cspell/dict-software-terms', 'dict/webServices.txt'],
  ['@cspell/dict-companies', 'dict/companies.txt'],
];

/** Words of trades that these leave out, and that a slip would make of another word. */
const trades =
  'bacteremia charcuterie cobot cobots deaccession deaccessioning doula doulas hospitalist hospitalists intensivist intensivists mixology mocktail mocktails nocturnist nocturnists orientee orientees paraeducator paraeducators planogram planograms preceptee preceptees proptech registrant registrants teletriage tickmark tickmarks upsell upsells';

/**
 * Writes the words in lower case, without accents and sorted, as `frontCode` lays them out, compressed. A word that the
 * dictionaries of English have with a capital only, a name, ends with `~`.
 */
export function writeWordList(file) {
  const words = new Set();
  for (const [name, inside] of sources) {
    const hasNames = inside.endsWith('.trie.gz');
    for (const word of readWords(name, inside)) addWord(words, word, hasNames && /^\p{Lu}/u.test(word));
  }
  for (const word of trades.split(' ')) addWord(words, word, false);
  const marked = [...words].filter((word) => !word.endsWith('~') || !words.has(word.slice(0, -1)));
  writeFileSync(file, gzipSync(frontCode(marked.sort()), { level: 9 }));
}

function* readWords(name, inside) {
  const bytes = readFileSync(path.join(packages, name, inside));
  if (inside.endsWith('.trie.gz')) yield* decodeTrie(gunzipSync(bytes)).words();
  else yield* (inside.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split(/\r?\n/);
}

/** Forms that the dictionaries mark as variants (`~`), forbidden (`!`) or parts of compounds are left out; so are possessives. */
function addWord(words, word, isName) {
  if (!/^[^\s~!+*#]+$/.test(word)) return;
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('’', "'");
  for (const part of plain.split(/[-/]/))
    if (/^[a-z]{2,}(?:'[a-z]+)?$/.test(part) && !part.endsWith("'s")) words.add(isName ? `${part}~` : part);
}

/**
 * Sorted words in lines of sixteen. The first word of a line is whole; each of the others is the number of letters it
 * shares with the one before, as a character from “0” on, and the rest. Words are parted by spaces.
 */
export function frontCode(sorted) {
  let text = '';
  for (let at = 0; at < sorted.length; at += 1) {
    const word = sorted[at];
    if (at % 16 === 0) {
      text += at === 0 ? word : `\n${word}`;
      continue;
    }
    let shared = 0;
    while (shared < word.length && word[shared] === sorted[at - 1][shared]) shared += 1;
    text += ` ${String.fromCharCode(48 + shared)}${word.slice(shared)}`;
  }
  return text;
}
