import { type CleanResume, insert, replace, type Word } from '../cleanResume.ts';
import type { Plant, Planter } from '../planter.ts';
import type { Random } from '../random.ts';

/** `isWord` tells whether a slip of the key has made another word. */
export function wordingPlanters(isWord: (text: string) => boolean): readonly Planter[] {
  return [...phrasePlanters, { rule: 'spelling', plant: (resume, random) => misspell(resume, random, isWord) }];
}

const phrasePlanters: readonly Planter[] = [
  {
    rule: 'cliche',
    plant(resume, random) {
      const phrases: Readonly<Record<string, readonly string[]>> = {
        en: [
          'team player',
          'proven track record',
          'self-starter',
          'results-driven',
          'detail-oriented',
          'passionate about boats',
          'hard-working',
          'fast learner',
          'excellent communication skills',
        ],
        de: ['teamfähig', 'belastbar', 'zielorientiert'],
        fr: ['esprit d’équipe', 'dynamique et motivé', 'passionnée par la mer'],
      };
      return appendTo(resume, random, phrases[resume.language]);
    },
  },
  {
    rule: 'filler',
    plant(resume, random) {
      const phrases: Readonly<Record<string, readonly string[]>> = {
        en: [
          'for various offices',
          'on a daily basis',
          'in order to help',
          'etc',
          'and so on',
          'for a wide range of people',
          'as needed',
          'with lots of boats',
        ],
        de: ['usw', 'und so weiter', 'für diverse Kunden', 'und vieles mehr'],
        fr: ['etc', 'et ainsi de suite'],
      };
      return appendTo(resume, random, phrases[resume.language]);
    },
  },
  {
    rule: 'repeated-word',
    plant(resume, random) {
      const common = resume.language === 'en' ? /^(?:the|and|of|to|in|a|an|with|for|from)$/ : /^(?:und|von|für|de|et|des|pour|un)$/;
      // English repeats some words on purpose: “that that”, “years years” in a table.
      const doubled = /^(?:years|times?|again|night|heart|hand)$/;
      const word = random.pick(
        resume.words.filter(({ text }) => common.test(text) || (resume.language === 'en' && text.length > 4 && !doubled.test(text))),
      );
      return word && { edits: [insert(word.span.to, ` ${word.text}`)] };
    },
  },
  {
    rule: 'spacing',
    plant(resume, random) {
      if (resume.language === 'ja') return undefined;
      const bullet = random.pick(resume.deeds);
      if (!bullet) return undefined;
      const source = resume.text.slice(bullet.span.from, bullet.span.to);
      const comma = source.search(/\p{L}, \p{L}/u);
      const words = resume.words.filter(({ span }) => bullet.span.from < span.from && span.to <= bullet.span.to);
      const word = random.pick(words);
      const at = bullet.span.from + comma + 1;
      if (comma >= 0 && random.next() < 0.6)
        return { edits: [random.next() < 0.5 ? replace({ from: at + 1, to: at + 2 }, '') : insert(at, ' ')] };
      if (!word) return undefined;
      const isInside = /^ \p{Ll}/u.test(resume.text.slice(word.span.to, word.span.to + 2));
      if (isInside && random.next() < 0.5) return { edits: [insert(word.span.to, ' ')] };
      return { edits: [insert(word.span.to, '(at sea)')] };
    },
  },
  {
    rule: 'placeholder-text',
    plant(resume, random) {
      const figure = /(?<![\p{L}\d.,])\d+ ?%/u;
      const bullet = random.pick(resume.deeds);
      if (!bullet) return undefined;
      const found = figure.exec(bullet.text);
      if (found && bullet.text === resume.text.slice(bullet.span.from, bullet.span.to)) {
        const from = bullet.span.from + found.index;
        return { edits: [replace({ from, to: from + found[0].length }, random.choose(['XX%', 'X%']))] };
      }
      const texts = [
        '[Your Name]',
        '[Company Name]',
        'lorem ipsum dolor sit amet',
        '(TODO)',
        '[insert result here]',
        '$XX',
        '[TBD]',
      ] as const;
      const at = bullet.span.to - (bullet.text.endsWith('.') ? 1 : 0);
      return { edits: [insert(at, ` ${random.choose(texts)}`)] };
    },
  },
];

/** Behind the summary or a bullet. */
function appendTo(resume: CleanResume, random: Random, phrases: readonly string[] | undefined): Plant | undefined {
  const phrase = random.pick(phrases ?? []);
  const bullet = random.pick(resume.deeds);
  if (!phrase || !bullet) return undefined;
  const at = bullet.span.to - (bullet.text.endsWith('.') ? 1 : 0);
  return { edits: [insert(at, `, ${phrase}`)] };
}

/** A slip in a word of seven letters or more that makes no other word of it. */
function misspell(resume: CleanResume, random: Random, isWord: (text: string) => boolean): Plant | undefined {
  const isLong = ({ text }: Word) => text.length >= 7 && /^[a-z]+$/.test(text);
  const word = resume.language === 'en' ? random.pick(resume.words.filter(isLong)) : undefined;
  if (!word) return undefined;
  const { text } = word;
  const at = 1 + random.below(text.length - 3);
  const [a, b] = [text.charAt(at), text.charAt(at + 1)];
  const slips = [
    text.slice(0, at) + b + a + text.slice(at + 2),
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + a + text.slice(at),
  ];
  const slip = random.pick(slips) ?? text;
  // Twice the same slip is a slip, three times the same word is a term.
  return slip === text || isWord(slip) ? undefined : { edits: [replace(word.span, slip)] };
}
