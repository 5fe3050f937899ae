import type { Prose } from '../model/prose.ts';
import type { Located, PlacedSection, Resume, Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { type Span, shiftSpan, sliceSpan, spansOverlap } from '../model/span.ts';
import { SpanSet } from '../rules/spanSet.ts';
import { isEmail, phoneTarget, webTarget } from '../text/addresses.ts';
import { allProse } from '../text/allProse.ts';
import { runAt, sourceSpan } from '../text/prose.ts';

/** An address that stands in the text as people print it, and that no editor makes a link of. */
export interface PlainAddress {
  readonly span: Span;
  /** `https:`, `mailto:` or `tel:`. */
  readonly target: string;
}

/**
 * The web addresses without a scheme (linkedin.com/in/ada), e-mail addresses and international phone numbers of a resume that
 * are neither in a link nor have a scheme, in the order of the text. Spans are those of the document.
 */
export function plainAddresses(resume: Resume): PlainAddress[] {
  const found = new Map<number, PlainAddress>();
  for (const place of resume.sections)
    for (const { span, target } of addressesOf(place.section)) {
      const shifted = shiftSpan(span, place.start);
      found.set(shifted.from, { span: shifted, target });
    }
  for (const { span, target } of contacts(resume)) if (!found.has(span.from)) found.set(span.from, { span, target });
  return [...found.values()].sort((a, b) => a.span.from - b.span.from);
}

/** What was read as contact data: phone numbers, addresses without a path, and all that front matter says. */
function contacts({ emails, phones, profiles }: Resume): PlainAddress[] {
  const locate = (located: readonly Located[], targetOf: (text: string) => string | undefined) =>
    located.flatMap(({ text, place, span }) => {
      const target = targetOf(text);
      const isPlain = target !== undefined && sliceSpan(place.section.text, span) === text && !isLinked(place, span);
      return isPlain ? [{ span: shiftSpan(span, place.start), target }] : [];
    });
  return [...locate(emails, mailTarget), ...locate(phones, phoneTarget), ...locate(profiles, schemelessTarget)];
}

/** Those that can be nothing else wherever they stand. Kept while the section is the same. */
function addressesOf(section: Section): readonly PlainAddress[] {
  let addresses = cache.get(section);
  if (!addresses) {
    const linked = new SpanSet(linkedSpans(section));
    addresses = allProse(section)
      .flatMap(addressesIn)
      .filter(({ span }) => !linked.overlaps(span));
    cache.set(section, addresses);
  }
  return addresses;
}

const cache = new SectionCache<readonly PlainAddress[]>();

function addressesIn(prose: Prose): PlainAddress[] {
  if (!/[@/]/.test(prose.plain)) return [];
  return [...prose.plain.matchAll(/[^\s|•·,;"“”<>]+/g)].flatMap(({ 0: token, index }) => {
    const lead = /^[([{'‘*_]*/.exec(token)?.[0].length ?? 0;
    const text = trimEnd(token.slice(lead));
    const target = mailTarget(text) ?? pathTarget(text);
    return target === undefined || runAt(prose, index + lead)?.kind === 'code'
      ? []
      : [{ span: sourceSpan(prose, index + lead, index + lead + text.length), target }];
  });
}

function trimEnd(text: string): string {
  let to = text.length;
  while (to > 0 && ".:!?)]}'’*_".includes(text.charAt(to - 1))) to -= 1;
  return text.slice(0, to);
}

function mailTarget(text: string): string | undefined {
  return isEmail(text) ? `mailto:${text}` : undefined;
}

/** An address with a path on what can only be a host: “Node.js/Express” is none. */
function pathTarget(text: string): string | undefined {
  const host = text.slice(0, Math.max(0, text.indexOf('/')));
  const isHost = (host !== '' && webTarget(host) !== undefined) || subdomain.test(host);
  return isHost ? schemelessTarget(text) : undefined;
}

const subdomain = /^(?:[a-z\d-]{1,63}\.){2,4}(?:io|ai|co|net|tech|page|site|xyz|gg)$/i;

/** Editors link what has a scheme by themselves. */
function schemelessTarget(text: string): string | undefined {
  return /^[a-z]+:/i.test(text) ? undefined : webTarget(text);
}

function isLinked({ section }: PlacedSection, span: Span): boolean {
  return linkedSpans(section).some((link) => spansOverlap(link, span));
}

/** Links of Markdown, and addresses that name their scheme. */
function linkedSpans({ links, text }: Section): Span[] {
  const isOwn = (span: Span) => /^<?[a-z]+:/i.test(text.slice(span.from, span.from + 12));
  return links.filter(({ kind, span }) => (kind !== 'bare' && kind !== 'autolink') || isOwn(span)).map(({ span }) => span);
}
