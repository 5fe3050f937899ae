import type { Link, Resume } from '../../model/resume.ts';
import { shiftSpan } from '../../model/span.ts';
import { normaliseLabel } from '../../text/linkLabel.ts';
import { plainAddresses } from '../addresses.ts';
import { describeTarget } from '../describeTarget.ts';
import { escapeText } from '../markdown.ts';
import type { Hover, HoverSource } from './hover.ts';

/** Where a link or an address leads, and what is there. */
export const linkHover: HoverSource = ({ resume }, { section, start }, offset) => {
  const at = offset - start;
  const link = section.links.find(({ span }) => span.from <= at && at <= span.to);
  if (link) return describeLink(link, resume, start);
  const address = plainAddresses(resume).find(({ span }) => span.from <= offset && offset <= span.to);
  return address && { span: address.span, markdown: describe(address.target) };
};

function describeLink(link: Link, { definitions }: Resume, start: number): Hover | undefined {
  const written = link.target ?? definitions.get(normaliseLabel(link.label ?? ''));
  const target = written?.trim() ?? '';
  // A placeholder has a rule of its own, which says so.
  if (target === '' || target === '#') return undefined;
  return { span: shiftSpan(link.span, start), markdown: describe(withScheme(target, link)) };
}

function withScheme(target: string, { kind }: Link): string {
  if (kind !== 'bare' && kind !== 'autolink') return target;
  if (/^[a-z]+:/i.test(target)) return target;
  return target.includes('@') ? `mailto:${target}` : `https://${target}`;
}

/** What is there, and its address where that says more. */
function describe(target: string): string {
  const what = `**${escapeText(describeTarget(target))}**`;
  return /^https?:/i.test(target) ? `${what}\n\n${escapeText(target)}` : what;
}
