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
      const tail = resume.language === 'ja' ? '、毎週の会議で結果を共有し、翌月の計画に反映' : ', and kept at it through two winters with a crew of nine';
      return bullet && { edits: [insert(endOfText(bullet), tail.repeat(4 + random.below(3)))] };
    },
  },
  {
    rule: 'bullet-count',
    plant(resume, random) {
      const placed = roleWithBullets(resume, random);
      const [first, ...others] = random.shuffle(plainBullets(resume.language)).slice(0, 9);
      const marker = placed?.entry.bullets[0]?.markerText;
      const edit = placed && resume.addBullet(placed, [first, ...others.map((text) => `${marker} ${text}`)].join(`${resume.stop}${resume.lineEnd}`));
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
      const openings = ['Responsible for', 'Worked on', 'Helped with', 'In charge of', 'Participated in', 'Assisted with', 'Involved in', 'Contributed to'];
      return reopen(resume, random, () => `${random.pick(openings)} `);
    },
  },
  {
    rule: 'no-action-verb',
    plant: (resume, random) => reopen(resume, random, () => random.choose(['The ', 'Responsibility for ', 'Daily ', 'Member of the crew for ', 'Ownership of ']), 3),
  },
  {
    rule: 'tense',
    plant(resume, random) {
      const bullet = random.pick(resume.deeds.filter(({ kind }) => kind === 'work' || kind === 'volunteer'));
      const word = /^\p{Lu}\p{Ll}+/u.exec(bullet?.text ?? '')?.[0] ?? '';
      const isCurrent = bullet?.entry.dates?.end?.present === true;
      const swapped = isCurrent ? pastOf.get(word) : presentOf.get(word);
      // In a role that goes on, one of four is a slip, one of two a choice.
      const isOdd = !isCurrent || (bullet?.entry.bullets ?? []).every(({ prose }) => !presentOf.has(/^\p{L}+/u.exec(prose.plain)?.[0] ?? ''));
      if (!bullet || resume.language !== 'en' || swapped === undefined || !isOdd) return undefined;
      return { edits: [replace({ from: bullet.span.from, to: bullet.span.from + word.length }, swapped)] };
    },
  },
  {
    rule: 'first-person',
    plant(resume, random) {
      const words: Readonly<Record<string, readonly [RegExp, readonly [string, ...string[]]]>> = {
        en: [/^the$/, ['my', 'our', 'my own']],
        de: [/^(?:den|der|die)$/, ['meinen', 'unserer', 'meine']],
        fr: [/^(?:le|la|les)$/, ['mon', 'ma', 'nos']],
      };
      const [pattern, persons] = words[resume.language] ?? [];
      const bullet = random.pick(resume.deeds);
      if (!bullet || !pattern || !persons) return undefined;
      if (resume.language === 'en' && random.next() < 0.5) {
        const rest = `${bullet.text.charAt(0).toLowerCase()}`;
        return { edits: [replace({ from: bullet.span.from, to: bullet.span.from + 1 }, `${random.choose(['I ', 'We '])}${rest}`)] };
      }
      const inside = resume.words.filter(({ span, text }) => pattern.test(text) && bullet.span.from <= span.from && span.to <= bullet.span.to);
      const word = random.pick(inside);
      return word && { edits: [replace(word.span, random.choose(persons))] };
    },
  },
  {
    rule: 'passive-voice',
    plant(resume, random) {
      if (resume.language !== 'en') return undefined;
      const things = ['The archive', 'A second harbour crane', 'The plan for 30 streets', 'All reports', 'Two ferries', 'The tests'] as const;
      const deeds = ['was built by', 'were repaired by', 'was written for', 'has been tested with', 'were developed by', 'was quickly replaced by'];
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
      const edits = random.shuffle(placed.entry.bullets).slice(0, 3).flatMap(({ prose }) => {
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
      const copied = random.next() < 0.5 ? bullet.text : bullet.text.replace(/\d+/, '7');
      const isTelling = bullet.text.split(' ').length >= 8 || copied === bullet.text;
      const edit = isTelling ? resume.addBullet(target, copied.replace(/\.$/, '')) : undefined;
      return edit && { edits: [edit], where: 'anywhere' };
    },
  },
  {
    rule: 'no-metric',
    plant(resume, random) {
      const placed = random.pick(resume.entriesOf('work').filter(({ entry }) => entry.bullets.length >= 3));
      const texts = random.shuffle(plainBullets(resume.language));
      if (!placed) return undefined;
      const edits = placed.entry.bullets.map(({ prose }, index) =>
        replace(shiftSpan(prose.span, placed.place.start), `${texts[index]}${resume.stop}`),
      );
      return { edits, where: 'anywhere' };
    },
  },
];

/** Verbs that open bullets of the fixtures, past and present. */
const verbs = `Built Build, Introduced Introduce, Wrote Write, Developed Develop, Migrated Migrate, Automated Automate, Rebuilt Rebuild, Fixed Fix, Documented Document,
  Launched Launch, Tested Test, Defined Define, Simplified Simplify, Trained Train, Interviewed Interview, Calculated Calculate, Edited Edit, Recruited Recruit, Checked Check,
  Taught Teach, Collected Collect, Predicted Predict, Designed Design, Cleaned Clean, Presented Present, Reduced Reduce, Counted Count, Organised Organise, Described Describe,
  Shortened Shorten, Supported Support, Led Lead, Ran Run, Coached Coach, Reviewed Review, Hired Hire, Explained Explain, Moved Move, Planned Plan, Supervised Supervise`;
const pairs = verbs.split(/,\s+/).map((pair) => pair.split(' ') as [string, string]);
const presentOf = new Map(pairs);
const pastOf = new Map(pairs.flatMap(([past, present]) => [[present, past], [`${present}s`, past], [`${present}es`, past]] as const));

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
