import type { Link, PlacedSection, Resume } from '../../model/resume.ts';
import { normaliseLabel } from '../../text/linkLabel.ts';
import { type Cut, placeholders } from './cuts.ts';
import type { Person } from './person.ts';

/** Links that lead to the person: of those with words of their own the words stay, of the others nothing. */
export function cutLinks(resume: Resume, person: Person): Cut[] {
  return resume.sections.flatMap((place) => place.section.links.flatMap((link) => cutLink(link, place, resume, person)));
}

function cutLink(link: Link, { section, start }: PlacedSection, { definitions }: Resume, person: Person): readonly Cut[] {
  const target = link.target ?? definitions.get(normaliseLabel(link.label ?? link.text)) ?? '';
  const whole = { from: start + link.span.from, to: start + link.span.to };
  if (link.kind === 'image' && section.kind === 'basics') return [{ ...whole, placeholder: placeholders.image }];
  // The addresses of HTML are taken out as text.
  if (target === '' || link.kind === 'html' || !person.isOwnAddress(target)) return [];
  if (link.kind === 'image') return [{ ...whole, placeholder: placeholders.image }];
  const saysAddress = link.kind === 'autolink' || link.kind === 'bare' || person.isUserName(link.text) || isAddress(link.text);
  if (saysAddress) return [{ ...whole, placeholder: placeholderOf(target) }];
  return [
    { from: whole.from, to: start + link.textSpan.from, placeholder: '' },
    { from: start + link.textSpan.to, to: whole.to, placeholder: '' },
  ];
}

function isAddress(text: string): boolean {
  return /^\s*(?:[^\s@]{1,64}@\S{3,255}|(?:https?:\/\/|www\.)\S{1,2000}|[^\s/]{1,63}\.[^\s/]{2,63}(?:\/\S{0,400})?|[\d\s()+./-]{7,30})\s*$/iu.test(
    text,
  );
}

function placeholderOf(target: string): string {
  if (/^tel:|^sms:|^callto:/i.test(target)) return placeholders.phone;
  return /^mailto:|^[^\s/:@]+@[^\s/]+$/i.test(target) ? placeholders.email : placeholders.link;
}
