// Written by `npm run generate` from the files of this folder.
import type { Rule } from './defineRule.ts';

/** All rules, by id. */
export const rules: readonly Rule[] = [];
