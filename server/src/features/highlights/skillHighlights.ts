import { skillUseAt, spansOfSkill } from '../skillUses.ts';
import type { HighlightSource } from './highlight.ts';

/** A skill by all of its names. */
export const skillHighlights: HighlightSource = ({ resume }, place, offset) => {
  const use = skillUseAt(place, offset);
  return use && spansOfSkill(resume, use.skill);
};
