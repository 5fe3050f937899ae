import type { SkillMention } from '../../model/resume.ts';
import { findSkill } from '../../skills/lookup.ts';
import type { Skill } from '../../skills/skill.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { CompletionList } from './completionItem.ts';
import type { Cursor } from './cursor.ts';
import { completeSkills } from './skillItems.ts';

/** In a skills section: the skills that are not listed yet, best those of the kinds that the cursor's line is about. */
export function listedSkills({ resume }: Snapshot, cursor: Cursor): CompletionList | undefined {
  const { place, offset, at, before, after, isAutomatic } = cursor;
  if (place.section.kind !== 'skills' || /^ {0,3}#/.test(before) || isInHeading(cursor)) return undefined;
  const { skills } = place.section;
  // The item under the cursor is what is being typed; it is not listed yet.
  const others = resume.sections.flatMap(({ section }) => section.skills.filter((item) => section !== place.section || !isAt(item, at)));
  const onLine = skills.filter((item) => at - before.length <= item.span.from && item.span.to < at);
  const weights = countCategories(others, onLine);
  const label = labelWords(before);
  const listed = new Set(others.flatMap(skillOf));
  const typed = currentItem(before);
  if (isAutomatic && before.trim() === '') return undefined;
  return completeSkills({
    offset,
    typed,
    after,
    offersAll: true,
    accept: (skill) => !listed.has(skill),
    isAutomatic,
    weigh: ({ category }) => (weights.get(category) ?? 0) + (label.some((word) => category.toLowerCase().includes(word)) ? labelWeight : 0),
  });
}

/** A label says more than its neighbours, and they say more than the rest of the resume. */
const labelWeight = 1000;
const neighbourWeight = 20;

function isInHeading({ place, at }: Cursor): boolean {
  return place.section.headings.some(({ span }) => span.from <= at && at <= span.to);
}

function isAt({ span }: SkillMention, at: number): boolean {
  return span.from <= at && at <= span.to;
}

function skillOf({ text }: SkillMention): Skill[] {
  const match = findSkill(text);
  return match ? [match.skill] : [];
}

function countCategories(others: readonly SkillMention[], onLine: readonly SkillMention[]): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (mention: SkillMention, weight: number) => {
    for (const { category } of skillOf(mention)) weights.set(category, (weights.get(category) ?? 0) + weight);
  };
  for (const mention of others) add(mention, 1);
  for (const mention of onLine) add(mention, neighbourWeight);
  return weights;
}

/** What stands before the cursor of the current item, without list marker and emphasis. */
function currentItem(before: string): string {
  let from = before.length;
  while (from > 0 && !',;|•·:(、，；：（'.includes(before.charAt(from - 1))) from -= 1;
  return before
    .slice(from)
    .replace(/^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/, '')
    .replace(/^[\s*_]+/, '');
}

/** The words in front of a list of skills, in the singular: “Databases” in `**Databases:** PostgreSQL, `. */
function labelWords(before: string): string[] {
  const colon = before.search(/[:：]/);
  if (colon < 0) return [];
  const words =
    before
      .slice(0, colon)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  return words.map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''));
}
