import { allEntries } from '../../model/entries.ts';
import type { Prose } from '../../model/prose.ts';
import type { PlacedSection, Resume } from '../../model/resume.ts';
import { type Span, shiftSpan, spanContains } from '../../model/span.ts';
import { findSkill } from '../../skills/lookup.ts';
import { findSkillMentions } from '../../skills/mentions.ts';
import type { Skill } from '../../skills/skill.ts';
import { sourceSpan, wordsOnly } from '../../text/prose.ts';
import { describeSkill } from '../describeSkill.ts';
import { entryTitle } from '../entryTitle.ts';
import type { HoverSource } from './hover.ts';

/** A skill's right name and kind, and where the resume uses it. */
export const skillHover: HoverSource = ({ resume }, place, offset) => {
  const found = listedSkillAt(place, offset - place.start) ?? skillInProseAt(place, offset - place.start);
  if (!found) return undefined;
  const { skill } = found;
  return { span: shiftSpan(found.span, place.start), markdown: `${describeSkill(skill)}\n\n${describeUses(resume, skill)}` };
};

interface FoundSkill {
  readonly skill: Skill;
  readonly span: Span;
}

function listedSkillAt({ section }: PlacedSection, at: number): FoundSkill | undefined {
  const mention = section.skills.find(({ span }) => span.from <= at && at <= span.to);
  const match = mention && findSkill(mention.text);
  return match && { skill: match.skill, span: mention.span };
}

function skillInProseAt({ section }: PlacedSection, at: number): FoundSkill | undefined {
  const prose = [...section.bullets.map((bullet) => bullet.prose), ...section.paragraphs].find(
    ({ span }) => span.from <= at && at <= span.to,
  );
  return prose && skillsIn(prose).find(({ span }) => span.from <= at && at <= span.to);
}

function skillsIn(prose: Prose): FoundSkill[] {
  return findSkillMentions(wordsOnly(prose)).map(({ skill, from, to }) => ({ skill, span: sourceSpan(prose, from, to) }));
}

/** Where the skill is listed, and in which entries or sections people can read what was done with it. */
function describeUses(resume: Resume, skill: Skill): string {
  const uses = new Set<string>();
  let isListed = false;
  for (const { section } of resume.sections) {
    if (section.skills.some(({ text }) => findSkill(text)?.skill === skill)) isListed = true;
    if (section.kind === 'skills') continue;
    for (const prose of [...section.bullets.map((bullet) => bullet.prose), ...section.paragraphs]) {
      if (!skillsIn(prose).some((found) => found.skill === skill)) continue;
      const entry = allEntries(section).find(({ span }) => spanContains(span, prose.span));
      uses.add(entry ? entryTitle(section, entry) : (section.heading?.prose.plain.trim() ?? 'the head of the page'));
    }
  }
  const used = uses.size > 0 ? `Used in: ${[...uses].join('; ')}` : 'Not used in any entry';
  return `${isListed ? 'Listed as a skill. ' : ''}${used}.`;
}
