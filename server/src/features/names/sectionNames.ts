import { allEntries } from '../../model/entries.ts';
import type { Prose } from '../../model/prose.ts';
import type { Section, SkillMention } from '../../model/resume.ts';
import { SectionCache } from '../../model/sectionCache.ts';
import { firstFrom, type Span, spanContains } from '../../model/span.ts';
import { SpanSet } from '../../rules/spanSet.ts';
import { findSkill } from '../../skills/lookup.ts';
import { isInAddress } from '../../skills/mentions.ts';
import { allProse } from '../../text/allProse.ts';
import { plainOffset } from '../../text/prose.ts';
import { skillUses } from '../skillUses.ts';
import type { Mention } from './name.ts';

/**
 * The names in a section that are known without looking at the rest of the resume, in the order of the text: skills of our
 * table wherever they stand, the items of skills lists, the organisations of entries. Spans count from the section's start.
 */
export function sectionNames(section: Section): readonly Mention[] {
  let names = known.get(section);
  if (!names) {
    names = readNames(section);
    known.set(section, names);
  }
  return names;
}

/** Kept while the section is the same. */
const known = new SectionCache<readonly Mention[]>();

function readNames(section: Section): Mention[] {
  const proseAround = holderIn(allProse(section));
  const isName = ({ span }: { readonly span: Span }) => !holdsAddress(proseAround(span), span);
  const items = section.skills.filter(isName).flatMap((item) => readItem(section, item));
  const taken = new SpanSet(items.map(({ span }) => span));
  const organizations = readOrganizations(section).filter((mention) => isName(mention) && !taken.overlaps(mention.span));
  return [...items, ...organizations, ...readProse(section)].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}

/** “docker.com/docker” is no list of two, and what holds an address is no name. */
function holdsAddress(prose: Prose | undefined, span: Span): boolean {
  if (!prose || span.to - span.from > longestName) return false;
  const from = plainOffset(prose, span.from);
  const words = prose.plain.slice(from, plainOffset(prose, span.to - 1) + 1).matchAll(/\S+/g);
  return [...words].some(({ index }) => isInAddress(prose.plain, from + index));
}

/** Says which of many things, none of which overlaps another, a span lies in. */
function holderIn<Holder extends { readonly span: Span }>(holders: readonly Holder[]): (span: Span) => Holder | undefined {
  const sorted = [...holders].sort((a, b) => a.span.from - b.span.from);
  return (span) => {
    const holder = sorted[firstFrom(sorted, span.from + 1) - 1];
    return holder && spanContains(holder.span, span) ? holder : undefined;
  };
}

/** “Java 17” says Java; what is no name but a phrase is nothing to look for. */
function readItem({ text: source }: Section, { text, span }: SkillMention): Mention[] {
  const match = findSkill(text);
  if (!match) return text.length <= longestName && text.trim() !== '' ? [{ name: { kind: 'listed', text }, span, isHome: true }] : [];
  const { skill, version = '' } = match;
  const length = text.slice(0, text.length - version.length).trimEnd().length;
  const isVerbatim = source.slice(span.from, span.to) === text;
  return [{ name: { kind: 'skill', skill }, span: isVerbatim ? { from: span.from, to: span.from + length } : span, isHome: true }];
}

const longestName = 60;

/** Roles at one employer share its name. */
function readOrganizations(section: Section): Mention[] {
  const fields = new Map(allEntries(section).flatMap(({ organization }) => (organization ? [[organization.span.from, organization]] : [])));
  return [...fields.values()].flatMap(({ text, span }) =>
    text.trim() === '' ? [] : [{ name: { kind: 'organization', text }, span, isHome: true } as const],
  );
}

function readProse(section: Section): Mention[] {
  const told = skillUses(section).filter(({ listed }) => !listed);
  const itemAround = holderIn(section.skills);
  return told.map(({ skill, span }) => {
    const isHome = section.kind === 'skills' || itemAround(span) !== undefined;
    return { name: { kind: 'skill', skill }, span, isHome };
  });
}
