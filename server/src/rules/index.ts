// Written by `npm run generate` from the files of this folder.

import { brokenReference } from './broken-reference.ts';
import { bulletCount } from './bullet-count.ts';
import { bulletLength } from './bullet-length.ts';
import { bulletMarker } from './bullet-marker.ts';
import { bulletPunctuation } from './bullet-punctuation.ts';
import { dateFormat } from './date-format.ts';
import { dateOrder } from './date-order.ts';
import { dateSeparator } from './date-separator.ts';
import type { Rule } from './defineRule.ts';
import { duplicateSkill } from './duplicate-skill.ts';
import { emptyEntry } from './empty-entry.ts';
import { entryIncomplete } from './entry-incomplete.ts';
import { firstPerson } from './first-person.ts';
import { headingHierarchy } from './heading-hierarchy.ts';
import { headingStyle } from './heading-style.ts';
import { invalidDate } from './invalid-date.ts';
import { missingDate } from './missing-date.ts';
import { missingEmail } from './missing-email.ts';
import { mojibake } from './mojibake.ts';
import { noActionVerb } from './no-action-verb.ts';
import { passiveVoice } from './passive-voice.ts';
import { placeholderLink } from './placeholder-link.ts';
import { presentWord } from './present-word.ts';
import { repeatedOpening } from './repeated-opening.ts';
import { requiredSection } from './required-section.ts';
import { reversedRange } from './reversed-range.ts';
import { skillName } from './skill-name.ts';
import { spacing } from './spacing.ts';
import { tense } from './tense.ts';
import { unknownSection } from './unknown-section.ts';
import { unlinkedContact } from './unlinked-contact.ts';
import { weakOpening } from './weak-opening.ts';

/** All rules, by id. */
export const rules: readonly Rule[] = [
  brokenReference,
  bulletCount,
  bulletLength,
  bulletMarker,
  bulletPunctuation,
  dateFormat,
  dateOrder,
  dateSeparator,
  duplicateSkill,
  emptyEntry,
  entryIncomplete,
  firstPerson,
  headingHierarchy,
  headingStyle,
  invalidDate,
  missingDate,
  missingEmail,
  mojibake,
  noActionVerb,
  passiveVoice,
  placeholderLink,
  presentWord,
  repeatedOpening,
  requiredSection,
  reversedRange,
  skillName,
  spacing,
  tense,
  unknownSection,
  unlinkedContact,
  weakOpening,
];
