// Written by `npm run generate` from the files of this folder.

import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

/** All languages, by code. */
export const allLanguages: readonly Language[] = [de, en];
