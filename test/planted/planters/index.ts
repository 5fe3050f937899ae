import type { Planter } from '../planter.ts';
import { bulletPlanters } from './bullets.ts';
import { contactPlanters } from './contact.ts';
import { datePlanters } from './dates.ts';
import { linkPlanters } from './links.ts';
import { privacyPlanters } from './privacy.ts';
import { skillPlanters } from './skills.ts';
import { structurePlanters } from './structure.ts';
import { textPlanters } from './text.ts';
import { wordingPlanters } from './wording.ts';

/** One planter for each rule. `isWord` knows the words of English. */
export function allPlanters(isWord: (text: string) => boolean): readonly Planter[] {
  return [
    ...structurePlanters,
    ...contactPlanters,
    ...datePlanters,
    ...bulletPlanters,
    ...wordingPlanters(isWord),
    ...skillPlanters,
    ...linkPlanters,
    ...textPlanters,
    ...privacyPlanters,
  ];
}
