// Written by `npm run generate` from the files of this folder.

import { ambiguousDate } from './ambiguous-date.ts';
import { atsEmoji } from './ats-emoji.ts';
import { atsHtml } from './ats-html.ts';
import { atsImage } from './ats-image.ts';
import { atsTable } from './ats-table.ts';
import { bareLink } from './bare-link.ts';
import { brokenReference } from './broken-reference.ts';
import { bulletCount } from './bullet-count.ts';
import { bulletLength } from './bullet-length.ts';
import { bulletMarker } from './bullet-marker.ts';
import { bulletPunctuation } from './bullet-punctuation.ts';
import { cliche } from './cliche.ts';
import { dateFormat } from './date-format.ts';
import { dateGap } from './date-gap.ts';
import { dateOrder } from './date-order.ts';
import { dateOverlap } from './date-overlap.ts';
import { dateSeparator } from './date-separator.ts';
import type { Rule } from './defineRule.ts';
import { duplicateBullet } from './duplicate-bullet.ts';
import { duplicateSection } from './duplicate-section.ts';
import { duplicateSkill } from './duplicate-skill.ts';
import { emptyEntry } from './empty-entry.ts';
import { emptySection } from './empty-section.ts';
import { entryIncomplete } from './entry-incomplete.ts';
import { entryStyle } from './entry-style.ts';
import { filler } from './filler.ts';
import { firstPerson } from './first-person.ts';
import { futureDate } from './future-date.ts';
import { headingHierarchy } from './heading-hierarchy.ts';
import { headingStyle } from './heading-style.ts';
import { insecureLink } from './insecure-link.ts';
import { invalidDate } from './invalid-date.ts';
import { invalidEmail } from './invalid-email.ts';
import { invalidPhone } from './invalid-phone.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { linkMismatch } from './link-mismatch.ts';
import { linkScheme } from './link-scheme.ts';
import { missingDate } from './missing-date.ts';
import { missingEmail } from './missing-email.ts';
import { missingFile } from './missing-file.ts';
import { missingName } from './missing-name.ts';
import { mojibake } from './mojibake.ts';
import { nationalId } from './national-id.ts';
import { noActionVerb } from './no-action-verb.ts';
import { noMetric } from './no-metric.ts';
import { pageLength } from './page-length.ts';
import { passiveVoice } from './passive-voice.ts';
import { personalData } from './personal-data.ts';
import { placeholderLink } from './placeholder-link.ts';
import { placeholderText } from './placeholder-text.ts';
import { presentWord } from './present-word.ts';
import { repeatedOpening } from './repeated-opening.ts';
import { repeatedWord } from './repeated-word.ts';
import { requiredSection } from './required-section.ts';
import { reversedRange } from './reversed-range.ts';
import { sectionOrder } from './section-order.ts';
import { skillName } from './skill-name.ts';
import { spacing } from './spacing.ts';
import { spelling } from './spelling.ts';
import { streetAddress } from './street-address.ts';
import { tense } from './tense.ts';
import { unbalancedEmphasis } from './unbalanced-emphasis.ts';
import { unevidencedSkill } from './unevidenced-skill.ts';
import { unknownSection } from './unknown-section.ts';
import { unlinkedContact } from './unlinked-contact.ts';
import { unlistedSkill } from './unlisted-skill.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { weakOpening } from './weak-opening.ts';

/** All rules, by id. */
export const rules: readonly Rule[] = [
  ambiguousDate,
  atsEmoji,
  atsHtml,
  atsImage,
  atsTable,
  bareLink,
  brokenReference,
  bulletCount,
  bulletLength,
  bulletMarker,
  bulletPunctuation,
  cliche,
  dateFormat,
  dateGap,
  dateOrder,
  dateOverlap,
  dateSeparator,
  duplicateBullet,
  duplicateSection,
  duplicateSkill,
  emptyEntry,
  emptySection,
  entryIncomplete,
  entryStyle,
  filler,
  firstPerson,
  futureDate,
  headingHierarchy,
  headingStyle,
  insecureLink,
  invalidDate,
  invalidEmail,
  invalidPhone,
  invisibleCharacter,
  linkMismatch,
  linkScheme,
  missingDate,
  missingEmail,
  missingFile,
  missingName,
  mojibake,
  nationalId,
  noActionVerb,
  noMetric,
  pageLength,
  passiveVoice,
  personalData,
  placeholderLink,
  placeholderText,
  presentWord,
  repeatedOpening,
  repeatedWord,
  requiredSection,
  reversedRange,
  sectionOrder,
  skillName,
  spacing,
  spelling,
  streetAddress,
  tense,
  unbalancedEmphasis,
  unevidencedSkill,
  unknownSection,
  unlinkedContact,
  unlistedSkill,
  unusedSuppression,
  weakOpening,
];
