import { allEntries } from '../model/entries.ts';
import type { Prose } from '../model/prose.ts';
import type { Entry, PlacedSection, Resume, Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { type Span, shiftSpan, spanContains } from '../model/span.ts';
import { SpanSet } from '../rules/spanSet.ts';
import { findSkill } from '../skills/lookup.ts';
import { findSkillMentions } from '../skills/mentions.ts';
import type { Skill } from '../skills/skill.ts';
import { sourceSpan, wordsOnly } from '../text/prose.ts';

/** A skill that a section names, by whatever of its names. */
export interface SkillUse {
  readonly skill: Skill;
  /** Relative to the section. */
  readonly span: Span;
  /** As an item of a list of skills; else in a sentence or a header. */
  readonly listed: boolean;
  /** The entry that tells of it. */
  readonly entry?: Entry;
}

/** The skills that a section names, in the order of the text; names of employers and of sections don't count. Kept while the section is the same. */
export function skillUses(section: Section): readonly SkillUse[] {
  let uses = cache.get(section);
  if (!uses) {
    const listed = listedSkills(section);
    uses = [...listed, ...toldSkills(section, listed)].sort((a, b) => a.span.from - b.span.from);
    cache.set(section, uses);
  }
  return uses;
}

/** The use of a skill at an offset of the document. */
export function skillUseAt({ section, start }: PlacedSection, offset: number): SkillUse | undefined {
  const at = offset - start;
  return skillUses(section).find(({ span }) => span.from <= at && at <= span.to);
}

/** Every place of the document that names the skill, in order. */
export function spansOfSkill({ sections }: Resume, skill: Skill): Span[] {
  return sections.flatMap(({ section, start }) =>
    skillUses(section)
      .filter((use) => use.skill === skill)
      .map(({ span }) => shiftSpan(span, start)),
  );
}

const cache = new SectionCache<readonly SkillUse[]>();

function listedSkills(section: Section): SkillUse[] {
  return section.skills.flatMap(({ text, span }) => {
    const match = findSkill(text);
    return match ? [{ skill: match.skill, span, listed: true }] : [];
  });
}

function toldSkills(section: Section, listed: readonly SkillUse[]): SkillUse[] {
  const employers = allEntries(section).flatMap(({ organization }) => organization?.span ?? []);
  const taken = new SpanSet([...listed.map(({ span }) => span), ...employers]);
  return proseOf(section).flatMap((prose) =>
    findSkillMentions(wordsOnly(prose)).flatMap(({ skill, from, to }) => {
      const span = sourceSpan(prose, from, to);
      if (taken.overlaps(span)) return [];
      const entry = entryAround(section, span);
      return [{ skill, span, listed: false, ...(entry ? { entry } : {}) }];
    }),
  );
}

function proseOf({ heading, headings, bullets, paragraphs }: Section): readonly Prose[] {
  const ofEntries = headings.filter((other) => other !== heading).map(({ prose }) => prose);
  return [...ofEntries, ...bullets.map(({ prose }) => prose), ...paragraphs];
}

/** The entry that holds a span of its section. */
function entryAround(section: Section, span: Span): Entry | undefined {
  const entries = allEntries(section);
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as Entry).span.from <= span.from) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  return entry && spanContains(entry.span, span) ? entry : undefined;
}
