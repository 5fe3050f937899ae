import { shiftSpan } from '../../../server/src/model/span.ts';
import { type CleanResume, replace } from '../cleanResume.ts';
import type { Plant, Planter } from '../planter.ts';
import type { Random } from '../random.ts';

export const contactPlanters: readonly Planter[] = [
  {
    rule: 'missing-email',
    plant(resume, random) {
      const contact = contactLinks(resume);
      const mail = contact.find(({ link }) => link.target?.startsWith('mailto:') || link.text.includes('@'));
      if (!mail) return undefined;
      const replacements = ['', '+1 202-555-0143', 'e-mail on request'] as const;
      const span = shiftSpan(mail.link.span, mail.place.start);
      const separator = /^ ?[|·•] ?/.exec(resume.text.slice(span.to))?.[0].length ?? 0;
      const newText = random.choose(replacements);
      return { edits: [replace(newText === '' ? { from: span.from, to: span.to + separator } : span, newText)], where: 'anywhere' };
    },
  },
  { rule: 'invalid-email', plant: plantInvalidEmail },
  {
    rule: 'invalid-phone',
    plant(resume, random) {
      const found = random.pick(contactLinks(resume).filter(({ link }) => link.kind === 'inline'));
      const number = random.choose(['[Call](tel:+99912345678)', '+44 20 79', '+1 555 010 99999 9', '+999 123456'] as const);
      return found && { edits: [replace(shiftSpan(found.link.span, found.place.start), number)] };
    },
  },
  {
    rule: 'unlinked-contact',
    plant(resume, random) {
      const found = random.pick(contactLinks(resume).filter(({ link }) => link.kind === 'inline' && !/^tel/.test(link.target ?? '')));
      return found && { edits: [replace(shiftSpan(found.link.span, found.place.start), found.link.text)] };
    },
  },
];

function contactLinks(resume: CleanResume) {
  return resume.links.filter(({ place }) => place.section.kind === 'basics');
}

/** One slip of the key in the address, wherever the line shows it. */
function plantInvalidEmail(resume: CleanResume, random: Random): Plant | undefined {
  const mail = contactLinks(resume).find(({ link }) => link.text.includes('@'));
  if (!mail) return undefined;
  const address = mail.link.text.replace(/^mailto:/, '');
  const [local = '', domain = ''] = address.split('@');
  const slips = [
    `${local}@@${domain}`,
    `${local}..x@${domain}`,
    `${local}.@${domain}`,
    `${local}@${domain.replace('.', '..')}`,
    `${local}@gmail,com`,
    `${local}@gmail`,
    `${local}@gmial.com`,
    `${local}@hotmail.con`,
    `${local}@my_${domain}`,
  ] as const;
  const wrong = random.choose(slips);
  const newText = random.choose([`[${wrong}](mailto:${wrong})`, wrong, `[e-mail](mailto:${wrong})`]);
  return { edits: [replace(shiftSpan(mail.link.span, mail.place.start), newText)] };
}
