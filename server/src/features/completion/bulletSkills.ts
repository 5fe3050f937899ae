import { languageOf } from '../../languages/index.ts';
import type { Resume, Section } from '../../model/resume.ts';
import { SectionCache } from '../../model/sectionCache.ts';
import { spanContains } from '../../model/span.ts';
import { recallOf } from '../../rules/ruleset.ts';
import { findSkill } from '../../skills/lookup.ts';
import type { Skill } from '../../skills/skill.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Recall } from '../../text/textMemory.ts';
import type { CompletionList } from './completionItem.ts';
import { type Cursor, entryAt } from './cursor.ts';
import { completeSkills } from './skillItems.ts';

/**
 * In a bullet: the skills that a word may become, best those that the resume lists, then kin of what the role names.
 * Without being asked only listed ones, behind “with” and its kin or from a capital on: a list over every other word is in the way of writing.
 */
export function bulletSkills({ resume, ruleset }: Snapshot, cursor: Cursor): CompletionList | undefined {
  const { place, offset, at, before, isAutomatic } = cursor;
  // A bullet ends with its last word, whatever spaces follow.
  const end = at - before.length + before.trimEnd().length;
  const isInBullet = place.section.bullets.some(({ span }) => spanContains(span, { from: end, to: end }));
  if (!isInBullet || place.section.kind === 'skills') return undefined;
  const isBehindPreposition = (languageOf(resume.language)?.writing?.beforeTools ?? []).some((word) => before.endsWith(` ${word} `));
  const isBegun = isAutomatic ? /(?<=[\s(/,:])\p{Lu}[\p{L}\p{N}+#]*$/u.test(before) : /\p{L}{2}$|\p{L}[\p{N}+#]$/u.test(before);
  if (!isBehindPreposition && !isBegun) return undefined;
  const listed = listedIn(resume);
  const kin = isAutomatic ? new Set<string>() : categoriesNear(cursor, recallOf(ruleset));
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
  for (const { section } of sections) for (const skill of skillsOf(section)) listed.add(skill);
  return listed;
}

function skillsOf(section: Section): readonly Skill[] {
  let skills = cache.get(section);
  if (!skills) {
    skills = section.skills.flatMap(({ text }) => findSkill(text)?.skill ?? []);
    cache.set(section, skills);
  }
  return skills;
}

/** Kept while the section is the same. */
const cache = new SectionCache<readonly Skill[]>();

/** What kinds of skills the words of the role's other bullets name. */
function categoriesNear(cursor: Cursor, recall: Recall): Set<string> {
  const near = (entryAt(cursor)?.bullets ?? []).slice(0, mostBullets);
  return new Set(near.flatMap(({ prose }) => recall(categoriesIn, prose.plain)));
}

function categoriesIn(plain: string): readonly string[] {
  return [...plain.slice(0, 400).matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.+#]*/gu)].flatMap(([word]) => {
    const match = findSkill(word);
    return match && !match.ambiguous ? match.skill.category : [];
  });
}

const mostBullets = 12;
