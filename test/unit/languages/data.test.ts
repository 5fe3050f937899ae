import assert from 'node:assert/strict';
import { headingKey, headingKeys } from '../../../server/src/languages/headingKey.ts';
import { languageOf, languages } from '../../../server/src/languages/index.ts';
import type { Language } from '../../../server/src/languages/language.ts';

/** Words that mean two things, as "word: a, b". `name` gives what each word of a language means. */
function findConflicts(name: (language: Language) => readonly (readonly [word: string, meaning: string])[]): string[] {
  const meanings = new Map<string, Set<string>>();
  for (const [word, meaning] of languages.flatMap(name)) meanings.set(word, (meanings.get(word) ?? new Set()).add(meaning));
  return [...meanings].filter(([, all]) => all.size > 1).map(([word, all]) => `${word}: ${[...all].join(', ')}`);
}

function meaningsOf(lists: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(lists).flatMap(([meaning, words]) => words.map((word): [string, string] => [headingKey(word), meaning]));
}

describe('the languages', () => {
  it('are at least fifteen, English first, and found by their code', () => {
    const codes = languages.map(({ code }) => code);
    assert.ok(codes.length >= 15);
    assert.deepEqual(codes, ['en', ...codes.slice(1).sort()]);
    assert.deepEqual(
      codes.map((code) => languageOf(code)?.code),
      codes,
    );
    assert.equal(languageOf('de-AT')?.code, 'de');
    assert.equal(languageOf('zh')?.code, 'zh-Hans');
    assert.equal(languageOf('xx'), undefined);
  });

  it('have the same keys for their names together as one by one', () => {
    const names = languages.flatMap(({ headings, labels, clues, qualifiers, subheadings, titles }) =>
      [...Object.values(headings), ...Object.values(labels), clues.role, qualifiers, subheadings, titles].flat(),
    );
    const odd = [
      '',
      'Ａ・Ｂ',
      's k i l l s',
      '1. Fähigkeiten',
      'skills and',
      'and',
      '👩‍💻 Ünder',
      ':tada: x',
      'a\u0301 b',
      '-projekte',
      'R&D',
      ' x ',
    ];
    assert.deepEqual(headingKeys([...names, ...odd]), [...names, ...odd].map(headingKey));
  });

  for (const language of languages) {
    it(`${language.code} has what a reader needs`, () => {
      assert.equal(language.months.length, 12);
      for (const names of language.months) assert.ok(names.length >= 2, 'a name and an abbreviation');
      assert.ok([undefined, 12].includes(language.monthsAfterDay?.length));
      for (const kind of [
        'basics',
        'summary',
        'work',
        'education',
        'projects',
        'skills',
        'languages',
        'certificates',
        'awards',
        'publications',
        'volunteer',
        'interests',
        'references',
        'other',
      ] as const) {
        assert.ok((language.headings[kind]?.length ?? 0) > 0, kind);
      }
      for (const units of Object.values(language.durations)) assert.ok(units.length >= 2, 'singular and plural');
      for (const clues of Object.values(language.clues)) assert.ok(clues.length > 0);
      assert.ok(language.present.length > 0 && language.titles.length > 0 && language.subheadings.length > 0);
    });

    it(`${language.code} is in lower case, without empty words`, () => {
      const { name: _, code: __, durations: ___, writing: ____, ...lists } = language;
      const strings = JSON.stringify(lists).match(/"(?:[^"\\]|\\.)*"(?!:)/g) ?? [];
      for (const text of strings) {
        assert.equal(text, text.toLowerCase());
        assert.equal(text, `"${text.slice(1, -1).trim()}"`);
        assert.notEqual(text, '""');
      }
    });
  }

  it('agree on what a heading means', () => {
    assert.deepEqual(
      findConflicts(({ headings }) => meaningsOf(headings)),
      [],
    );
  });

  it('agree on what a label means', () => {
    assert.deepEqual(
      findConflicts(({ labels }) => meaningsOf(labels)),
      [],
    );
  });

  it('agree on what a month means', () => {
    assert.deepEqual(
      findConflicts(({ months }) => months.flatMap((names, index) => names.map((name) => [name, String(index + 1)] as const))),
      [],
    );
  });
});
