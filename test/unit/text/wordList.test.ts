import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordList } from '../../../server/src/text/wordList.ts';
import { makeWordList, someWords } from '../../support/words.ts';

describe('a list of words', () => {
  it('has its words and no others', () => {
    for (const word of ['about', 'bread', 'year', 'lisbon']) assert.ok(someWords.has(word), word);
    for (const word of ['', 'a', 'zzz', 'brea', 'breads', 'Bread', 'lisbon~~', 'about bread']) assert.ok(!someWords.has(word), word);
  });

  it('knows which words are only names', () => {
    assert.ok(!someWords.hasCommon('lisbon'));
    assert.deepEqual([...someWords.neighbours('lisbn')], []);
  });

  it('has whatever it is made of', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 80 }), word, (words, other) => {
        const list = makeWordList(words.join(' '));
        assert.ok(words.every((known) => list.has(known)));
        assert.equal(list.has(other), words.includes(other));
      }),
    );
  });

  it('finds the words that one letter makes', () => {
    assert.deepEqual([...new Set(someWords.neighbours('braed'))], ['bread']);
    assert.deepEqual([...new Set(someWords.neighbours('bred'))], ['bread']);
    assert.deepEqual([...new Set(someWords.neighbours('breead'))], ['bread']);
    assert.deepEqual([...new Set(someWords.neighbours('brxad'))], ['bread']);
  });

  it('may be empty', () => {
    const list = new WordList('');
    assert.ok(!list.has('bread'));
    assert.deepEqual([...list.between(new Set(['b']), 1, 9)], []);
  });
});
