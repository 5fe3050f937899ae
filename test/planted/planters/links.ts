import { shiftSpan } from '../../../server/src/model/span.ts';
import { type CleanResume, insert, replace } from '../cleanResume.ts';
import type { Plant, Planter } from '../planter.ts';
import type { Random } from '../random.ts';

export const linkPlanters: readonly Planter[] = [
  {
    rule: 'placeholder-link',
    plant: (resume, random) =>
      retarget(resume, random, () =>
        random.choose(['#', '', 'https://example.com', 'https://www.example.org/me', 'mailto:', 'https://']),
      ) ?? undefined,
  },
  {
    rule: 'broken-reference',
    plant(resume, random) {
      if (random.next() < 0.4) {
        const found = random.pick(inlineLinks(resume).filter(({ link }) => link.text.includes('.') && !link.text.includes(' ')));
        return found && { edits: [replace(shiftSpan(found.link.span, found.place.start), `[${found.link.text}]`)] };
      }
      const word = random.pick(resume.words);
      return word && { edits: [replace(word.span, `[${word.text}][${random.choose(['code', 'my-site', 'repo', 'talk'])}]`)] };
    },
  },
  {
    rule: 'link-scheme',
    plant: (resume, random) =>
      retarget(resume, random, (target) => target.replace(/^(?:https?:\/\/|mailto:)/, ''), /^(?:https?:\/\/|mailto:)/),
  },
  {
    rule: 'insecure-link',
    plant(resume, random) {
      const hosts = [
        'github.com/x',
        'www.linkedin.com/in/x',
        'medium.com/@x',
        'gitlab.com/x',
        'kaggle.com/x',
        'quillmere.github.io/',
        'youtu.be/x',
      ] as const;
      return linkWord(resume, random, `http://${random.choose(hosts)}${random.below(1000)}`);
    },
  },
  {
    rule: 'link-mismatch',
    plant(resume, random) {
      const found = random.pick(inlineLinks(resume).filter(({ link }) => /^(?:mailto|https?):/.test(link.target ?? '')));
      const span = found?.link.targetSpan;
      if (!found || !span || (!found.link.text.includes('@') && !/\.\p{L}{2,}/u.test(found.link.text))) return undefined;
      const isMail = found.link.text.includes('@');
      const targets = isMail
        ? [
            `mailto:${random.below(100)}${found.link.text}`,
            'mailto:office@brackenfold.org',
            `mailto:${found.link.text.replace('@', '.cv@')}`,
          ]
        : ['https://brackenfold.org', `https://${found.link.text.slice(1)}`, `https://www.xing.com/profile/${random.below(1000)}`];
      return { edits: [replace(shiftSpan(span, found.place.start), random.pick(targets) ?? '')] };
    },
  },
  {
    rule: 'missing-file',
    plant(resume, random) {
      const word = random.pick(resume.words);
      const paths = ['cv.pdf', './letters/reference.docx', '../images/chart%20of%20tides.png', 'talk-2021.pptx#slide'] as const;
      const mark = random.next() < 0.3 ? '!' : '';
      return word && { edits: [replace(word.span, `${mark}[${word.text}](${random.choose(paths)})`)] };
    },
  },
  {
    rule: 'bare-link',
    plant(resume, random) {
      const word = random.pick(resume.words);
      const paths = [
        'github.com/quillmere/gangway',
        'quillmere.dev/talks',
        'hallamshire.org/study/2021',
        'www.norrland.se/rapport',
      ] as const;
      const address = `https://${random.choose(paths)}`;
      return word && { edits: [insert(word.span.to, random.next() < 0.5 ? ` (${address})` : ` <${address}>`)] };
    },
  },
];

function inlineLinks(resume: CleanResume) {
  return resume.links.filter(({ link }) => link.kind === 'inline');
}

/** Gives a link that is there, or a word that becomes one, another target. */
function retarget(resume: CleanResume, random: Random, change: (target: string) => string, only = /./): Plant | undefined {
  const found = random.pick(inlineLinks(resume).filter(({ link }) => only.test(link.target ?? '')));
  const span = found?.link.targetSpan;
  if (random.next() < 0.5 || !found || !span) return linkWord(resume, random, change(`https://quillmere.dev/${random.below(1000)}`));
  return { edits: [replace(shiftSpan(span, found.place.start), change(found.link.target ?? ''))] };
}

function linkWord(resume: CleanResume, random: Random, target: string): Plant | undefined {
  const word = random.pick(resume.words);
  return word && { edits: [replace(word.span, `[${word.text}](${target})`)] };
}
