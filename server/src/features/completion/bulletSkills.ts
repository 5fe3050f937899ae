import { languageOf } from '../../languages/index.ts';
import type { Resume } from '../../model/resume.ts';
import { spanContains } from '../../model/span.ts';
import { findSkill } from '../../skills/lookup.ts';
import type { Skill } from '../../skills/skill.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { CompletionList } from './completionItem.ts';
import { type Cursor, entryAt } from './cursor.ts';
import { completeSkills } from './skillItems.ts';

/**
 * In a bullet: the skills that a word may become, best those that the resume lists, then kin of what the role names.
 * Without being asked only listed ones, behind “with” and its kin or from a capital on: a list over every other word is in the way of writing.
 */
export function bulletSkills({ resume }: Snapshot, cursor: Cursor): CompletionList | undefined {
  const { place, offset, at, before, isAutomatic } = cursor;
  // A bullet ends with its last word, whatever spaces follow.
  const end = at - before.length + before.trimEnd().length;
  const isInBullet = place.section.bullets.some(({ span }) => spanContains(span, { from: end, to: end }));
  if (!isInBullet || place.section.kind === 'skills') return undefined;
  const isBehindPreposition = (languageOf(resume.language)?.writing?.beforeTools ?? []).some((word) => before.endsWith(` ${word} `));
  const isBegun = isAutomatic ? /(?<=[\s(/,:])\p{Lu}[\p{L}\p{N}+#]*$/u.test(before) : /\p{L}{2}$|\p{L}[\p{N}+#]$/u.test(before);
  if (!isBehindPreposition && !isBegun) return undefined;
  const listed = listedIn(resume);
  const kin = isAutomatic ? new Set<string>() : categoriesNear(cursor);
  return completeSkills({
    offset,
    typed: isBehindPreposition ? '' : before.slice(-maximumName),
    after: cursor.after,
    offersAll: isBehindPreposition,
    accept: isAutomatic ? (skill) => listed.has(skill) : () => true,
    isAutomatic,
    weigh: (skill) => (listed.has(skill) ? listedWeight : 0) + (kin.has(skill.category) ? 1 : 0),
  });
}

/** No name is longer; the text before it needs no look. */
const maximumName = 60;
const listedWeight = 10;

function listedIn({ sections }: Resume): Set<Skill> {
  const listed = new Set<Skill>();
  for (const { section } of sections) {
    for (const { text } of section.skills) {
      const match = findSkill(text);
      if (match) listed.add(match.skill);
    }
  }
  return listed;
}

/** What kinds of skills the words of the role's other bullets name. */
function categoriesNear(cursor: Cursor): Set<string> {
  const categories = new Set<string>();
  for (const { prose } of (entryAt(cursor)?.bullets ?? []).slice(0, mostBullets)) {
    for (const [word] of prose.plain.slice(0, 400).matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.+#]*/gu)) {
      const match = findSkill(word);
      if (match && !match.ambiguous) categories.add(match.skill.category);
    }
  }
  return categories;
}

const mostBullets = 12;
