import { shiftSpan } from '../../../server/src/model/span.ts';
import { insert, replace } from '../cleanResume.ts';
import type { Planter } from '../planter.ts';
import { plainBullets } from './sentences.ts';

/** Damage to the text itself, and what parsers trip over. */
export const textPlanters: readonly Planter[] = [
  {
    rule: 'mojibake',
    plant(resume, random) {
      const damaged = ['â€“', 'â€™', 'Ã©', 'Ã¼', 'â€œ', '\\u2192', 'â€¢', 'Ã¨', 'â†’'] as const;
      const word = random.pick(resume.words);
      const piece = random.choose(damaged);
      return word && { edits: [/^Ã/.test(piece) ? insert(word.span.to - 1, piece) : insert(word.span.to, ` ${piece}`)] };
    },
  },
  {
    rule: 'invisible-character',
    plant(resume, random) {
      const bullet = random.pick(resume.deeds);
      if (random.next() < 0.2) return bullet && { edits: [replace({ from: bullet.span.from - 1, to: bullet.span.from }, '\u00a0')] };
      const word = random.pick(resume.words);
      const sign = random.choose(['\u200b', '\u00ad', '\u2060', '\ufeff']);
      return word && { edits: [insert(word.span.from + 1 + random.below(word.text.length - 1), sign)] };
    },
  },
  {
    rule: 'unbalanced-emphasis',
    plant(resume, random) {
      const word = random.pick(resume.words);
      return word && { edits: [random.next() < 0.5 ? insert(word.span.from, '**') : insert(word.span.to, '**')] };
    },
  },
  {
    rule: 'ats-table',
    plant(resume, random) {
      const place = random.pick(resume.sections.slice(1));
      const rows = [
        ['Go', '5 years'],
        ['2020', 'Speaker'],
        ['SQL', 'daily'],
      ];
      const table = ['| What | When |', '| --- | --- |', ...random.shuffle(rows).map(([a, b]) => `| ${a} | ${b} |`)];
      const at = place && place.start + place.section.text.trimEnd().length;
      return at === undefined ? undefined : { edits: [insert(at, ['', '', ...table, ''].join(resume.lineEnd))] };
    },
  },
  {
    rule: 'ats-image',
    plant(resume, random) {
      const images = [
        '![me](https://quillmere.dev/me.jpg)',
        '<img src="https://quillmere.dev/me.png" width="80">',
        '![skills](https://quillmere.dev/chart.svg)',
      ] as const;
      const place = random.pick(resume.sections);
      const at = place && place.start + place.section.text.trimEnd().length;
      return at === undefined ? undefined : { edits: [insert(at, `${resume.lineEnd}${resume.lineEnd}${random.choose(images)}`)] };
    },
  },
  {
    rule: 'ats-html',
    plant(resume, random) {
      const word = random.pick(resume.words);
      if (word && random.next() < 0.5) return { edits: [replace(word.span, `<span style="color: teal">${word.text}</span>`)] };
      const place = random.pick(resume.sections.slice(1));
      const [open, close] = random.choose([
        ['<div class="right">', '</div>'],
        ['<p align="center">', '</p>'],
        ['<center>', '</center>'],
      ]);
      const { lineEnd } = resume;
      if (!place) return undefined;
      const block = `${open}${lineEnd}${lineEnd}${place.section.text.trimEnd()}${lineEnd}${lineEnd}${close}${lineEnd}${lineEnd}`;
      return { edits: [replace(resume.spanOf(place), block)] };
    },
  },
  {
    rule: 'ats-emoji',
    plant(resume, random) {
      const place = random.pick(resume.sections.filter(({ section }) => section.heading));
      const heading = place?.section.heading;
      const emoji = random.choose(['🚀', '💼', '📧', '🎓', '✨', '👩‍💻', '🏆']);
      if (random.next() < 0.7) return heading && { edits: [insert(place.start + heading.prose.span.from, `${emoji} `)] };
      const contact = random.pick(resume.links.filter((found) => found.place.section.kind === 'basics'));
      return contact && { edits: [insert(shiftSpan(contact.link.span, contact.place.start).from, `${emoji} `)] };
    },
  },
  {
    rule: 'page-length',
    plant(resume, random) {
      const placed = random.pick(resume.entriesOf('work').filter(({ entry }) => entry.bullets.length > 0));
      if (!placed) return undefined;
      const texts = plainBullets(resume.language);
      const lines = Array.from({ length: 110 + random.below(80) }, (_, index) => `${texts[index % texts.length]}, ${index + 2}`);
      const edit = resume.addBullet(placed, lines.join(`${resume.lineEnd}${placed.entry.bullets[0]?.markerText} `));
      return edit && { edits: [edit], where: 'anywhere' };
    },
  },
  {
    rule: 'unused-suppression',
    plant(resume, random) {
      const place = random.pick(resume.sections.slice(1));
      const comments = [
        'resume-disable-next-line spacing',
        'resume-disable-next-line',
        'resume-disable-file cliche',
        'resume-disable tense filler',
      ] as const;
      return place && { edits: [insert(place.start, `<!-- ${random.choose(comments)} -->${resume.lineEnd}${resume.lineEnd}`)] };
    },
  },
];
