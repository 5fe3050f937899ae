import { shiftSpan } from '../../../server/src/model/span.ts';
import { type CleanResume, insert, type PlacedBullet, type PlacedEntry, replace } from '../cleanResume.ts';
import type { Plant, Planter } from '../planter.ts';
import type { Random } from '../random.ts';
import { plainBullets } from './sentences.ts';

export const bulletPlanters: readonly Planter[] = [
  {
    rule: 'bullet-length',
    plant(resume, random) {
      const bullet = random.pick(resume.deeds);
      const tail =
        resume.language === 'ja'
          ? '、毎週の会議で結果を共有し、翌月の計画に反映'
          : ', and kept at it through two winters with a crew of nine';
      return bullet && { edits: [insert(endOfText(bullet), tail.repeat(4 + random.below(3)))] };
    },
  },
  {
    rule: 'bullet-count',
    plant(resume, random) {
      const placed = roleWithBullets(resume, random);
      const [first, ...others] = random.shuffle(plainBullets(resume.language)).slice(0, 9);
      const marker = placed?.entry.bullets[0]?.markerText;
      const edit =
        placed && resume.addBullet(placed, [first, ...others.map((text) => `${marker} ${text}`)].join(`${resume.stop}${resume.lineEnd}`));
      return edit && { edits: [edit], where: 'anywhere' };
    },
  },
  {
    rule: 'bullet-marker',
    plant(resume, random) {
      const bullet = random.pick(resume.deeds);
      const others = ['-', '*', '+'].filter((marker) => marker !== resume.text.slice(bullet?.marker.from, bullet?.marker.to));
      return bullet && { edits: [replace(bullet.marker, random.pick(others) ?? '+')] };
    },
  },
  {
    rule: 'bullet-punctuation',
    plant(resume, random) {
      const bullet = random.pick(resume.deeds);
      if (!bullet) return undefined;
      const stop = resume.language === 'ja' ? '。' : '.';
      const to = bullet.span.to;
      return { edits: [bullet.text.endsWith('.') ? replace({ from: to - 1, to }, '') : insert(to, stop)] };
    },
  },
  {
    rule: 'weak-opening',
    plant(resume, random) {
      const openings = [
        'Responsible for',
        'Worked on',
        'Helped with',
        'In charge of',
        'Participated in',
        'Assisted with',
        'Involved in',
        'Contributed to',
      ];
      return reopen(resume, random, () => `${random.pick(openings)} `);
    },
  },
  {
    rule: 'no-action-verb',
    plant: (resume, random) =>
      reopen(resume, random, () => random.choose(['The idea for ', 'Responsibility for ', 'Member of the crew for ', 'Ownership of ']), 3),
  },
  {
    rule: 'tense',
    plant(resume, random) {
      const bullet = random.pick(resume.deeds.filter(({ kind }) => kind === 'work' || kind === 'volunteer'));
      const word = /^\p{Lu}\p{Ll}+/u.exec(bullet?.text ?? '')?.[0] ?? '';
      const isOver = bullet?.entry.dates?.end?.date !== undefined;
      const swapped = isOver ? presentOf.get(word) : undefined;
      if (!bullet || resume.language !== 'en' || swapped === undefined) return undefined;
      return { edits: [replace({ from: bullet.span.from, to: bullet.span.from + word.length }, swapped)] };
    },
  },
  {
    rule: 'first-person',
    plant(resume, random) {
      const words: Readonly<Record<string, readonly [RegExp, readonly [string, ...string[]]]>> = {
        en: [/^the$/, ['my', 'our', 'my own']],
      };
      const openings: Readonly<Record<string, readonly string[]>> = {
        en: ['I ', 'We '],
        de: ['Ich übernahm die ', 'Wir begannen mit der ', 'Ich war zuständig für '],
        fr: ['J’ai mené : ', 'Nous avons fait la ', 'Je menais la '],
      };
      const [pattern, persons] = words[resume.language] ?? [];
      const bullet = random.pick(resume.deeds);
      const opening = random.pick(openings[resume.language] ?? []);
      if (!bullet || !opening) return undefined;
      if (!pattern || !persons || random.next() < 0.5) {
        const rest = bullet.text.charAt(0).toLowerCase();
        return { edits: [replace({ from: bullet.span.from, to: bullet.span.from + 1 }, opening + rest)] };
      }
      const inside = resume.words.filter(
        ({ span, text }) => pattern.test(text) && bullet.span.from <= span.from && span.to <= bullet.span.to,
      );
      const word = random.pick(inside);
      return word && { edits: [replace(word.span, random.choose(persons))] };
    },
  },
  {
    rule: 'passive-voice',
    plant(resume, random) {
      if (resume.language !== 'en') return undefined;
      const things = [
        'The archive',
        'A second harbour crane',
        'The plan for 30 streets',
        'All reports',
        'Two ferries',
        'The tests',
      ] as const;
      const deeds = [
        'was built by',
        'were repaired by',
        'was written for',
        'has been tested with',
        'were developed by',
        'was quickly replaced by',
      ];
      const agents = ['the crew', 'a group of nine', 'students in 2019', 'two offices'] as const;
      return addToRole(resume, random, `${random.choose(things)} ${random.pick(deeds)} ${random.choose(agents)}`);
    },
  },
  {
    rule: 'repeated-opening',
    plant(resume, random) {
      if (resume.language !== 'en') return undefined;
      const placed = random.pick(resume.entriesOf('work').filter(({ entry }) => entry.bullets.length >= 3));
      const verb = random.choose(['Developed', 'Designed', 'Implemented', 'Created', 'Managed', 'Improved']);
      if (!placed) return undefined;
      const edits = random
        .shuffle(placed.entry.bullets)
        .slice(0, 3)
        .flatMap(({ prose }) => {
          const word = /^\p{Lu}\p{Ll}+(?: (?:up|after|for))?(?= )/u.exec(prose.plain)?.[0];
          const { from } = shiftSpan(prose.span, placed.place.start);
          return word ? [replace({ from, to: from + word.length }, verb)] : [];
        });
      return edits.length === 3 ? { edits, where: 'anywhere' } : undefined;
    },
  },
  {
    rule: 'duplicate-bullet',
    plant(resume, random) {
      const bullet = random.pick(resume.deeds);
      const target = roleWithBullets(resume, random);
      if (!bullet || !target) return undefined;
      // Of two long bullets one may have a word more.
      const isLong = bullet.text.split(' ').length > 11 && resume.language === 'en';
      const copied = isLong && random.next() < 0.5 ? bullet.text.replace(/ (?=\p{Ll}+\.?$)/u, ' nearly ') : bullet.text;
      const edit = resume.addBullet(target, copied.replace(/\.$/, ''));
      return edit && { edits: [edit], where: 'anywhere' };
    },
  },
  {
    rule: 'no-metric',
    plant(resume, random) {
      const placed = random.pick(resume.entriesOf('work').filter(({ entry }) => entry.bullets.length >= 3));
      const texts = random.shuffle(plainBullets(resume.language));
      if (!placed || resume.language === 'ja') return undefined;
      const edits = placed.entry.bullets.map(({ prose }, index) =>
        replace(shiftSpan(prose.span, placed.place.start), `${texts[index]}${resume.stop}`),
      );
      return { edits, where: 'anywhere' };
    },
  },
];

/** Verbs that open bullets of the fixtures and can be nothing but verbs, past and present. */
const presentOf = new Map(
  `Built Build, Introduced Introduce, Wrote Write, Developed Develop, Migrated Migrate, Automated Automate, Defined Define, Simplified Simplify, Calculated Calculate,
  Edited Edit, Taught Teach, Collected Collect, Predicted Predict, Organised Organise, Described Describe, Shortened Shorten, Programmed Program, Soldered Solder, Arranged Arrange,
  Recruited Recruit, Reduced Reduce`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
);

function endOfText({ span, text }: PlacedBullet): number {
  return span.to - (/[.。]$/.test(text) ? 1 : 0);
}

function roleWithBullets(resume: CleanResume, random: Random): PlacedEntry | undefined {
  return random.pick(resume.entriesOf('work').filter(({ entry }) => entry.bullets.length > 0));
}

function addToRole(resume: CleanResume, random: Random, text: string): Plant | undefined {
  const placed = roleWithBullets(resume, random);
  const edit = placed && resume.addBullet(placed, text);
  return edit && { edits: [edit], where: 'anywhere' };
}

/** Another opening in place of the verb, before an object that stays. */
function reopen(resume: CleanResume, random: Random, opening: () => string, least = 1): Plant | undefined {
  const bullet = random.pick(resume.deeds.filter(({ kind, entry }) => kind === 'work' && entry.bullets.length >= least));
  const word = /^\p{Lu}\p{Ll}+ (?=(?:the|a|an|\d+) )/u.exec(bullet?.text ?? '')?.[0];
  if (!bullet || resume.language !== 'en' || word === undefined) return undefined;
  return { edits: [replace({ from: bullet.span.from, to: bullet.span.from + word.length }, opening())] };
}
