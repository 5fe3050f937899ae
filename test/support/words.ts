import { frontCode } from '../../scripts/wordList.mjs';
import { WordList } from '../../server/src/text/wordList.ts';

/** A small dictionary; a word with `~` behind it is a name. */
export const someWords = makeWordList(`
  about achieved amsterdam~ and baked baker bakery beautiful bread built business containers customer customers data
  daniela~ develop developed development distributed environment evening every for from head improved in job jordan~
  knowledge language led lisbon~ loaves manage managed management manager morning of oven ovens people pipeline prepared prioritised prioritized
  prioritise prioritize process product received receive related responsibility separate seamless seamlessly system
  systems team the their timer to town transformed up which whole with worked year
`);

export function makeWordList(words: string): WordList {
  return new WordList(frontCode([...new Set(words.trim().split(/\s+/))].sort()));
}
