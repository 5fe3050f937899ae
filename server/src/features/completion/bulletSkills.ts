import { spanContains } from '../../model/span.ts';
import { findSkill } from '../../skills/lookup.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { CompletionList, Cursor } from './completionItem.ts';
import { completeSkills } from './skillItems.ts';

/** In a bullet, after two letters of a word: the skills it may become, best those that the resume lists. */
export function bulletSkills({ resume }: Snapshot, { place, offset, before }: Cursor): CompletionList | undefined {
  const at = offset - place.start;
  const isInBullet = place.section.bullets.some(({ span }) => spanContains(span, { from: at, to: at }));
  if (!isInBullet || !/\p{L}{2}$|\p{L}[\p{N}+#]$/u.test(before)) return undefined;
  const listed = new Set(resume.sections.flatMap(({ section }) => section.skills.map(({ text }) => findSkill(text)?.skill)));
  return completeSkills({
    offset,
    typed: before.slice(-maximumName),
    offersAll: false,
    exclude: new Set(),
    weigh: (skill) => (listed.has(skill) ? 1 : 0),
  });
}

/** No name is longer; the text before it needs no look. */
const maximumName = 60;
