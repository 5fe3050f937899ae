// Written by `npm run generate` from the files of this folder.
import { brokenReference } from './broken-reference.ts';
import { bulletLength } from './bullet-length.ts';
import { bulletMarker } from './bullet-marker.ts';
import { bulletPunctuation } from './bullet-punctuation.ts';
import type { Rule } from './defineRule.ts';
import { entryIncomplete } from './entry-incomplete.ts';
import { headingHierarchy } from './heading-hierarchy.ts';
import { headingStyle } from './heading-style.ts';
import { missingEmail } from './missing-email.ts';
import { mojibake } from './mojibake.ts';
import { placeholderLink } from './placeholder-link.ts';
import { requiredSection } from './required-section.ts';
import { spacing } from './spacing.ts';
import { unknownSection } from './unknown-section.ts';
import { unlinkedContact } from './unlinked-contact.ts';

/** All rules, by id. */
export const rules: readonly Rule[] = [
  brokenReference,
  bulletLength,
  bulletMarker,
  bulletPunctuation,
  entryIncomplete,
  headingHierarchy,
  headingStyle,
  missingEmail,
  mojibake,
  placeholderLink,
  requiredSection,
  spacing,
  unknownSection,
  unlinkedContact,
];
