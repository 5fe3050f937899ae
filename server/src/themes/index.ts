// Written by `npm run generate` from the files of this folder.

import { academic } from './academic.ts';
import { classic } from './classic.ts';
import { compact } from './compact.ts';
import { eastAsian } from './east-asian.ts';
import { executive } from './executive.ts';
import { minimal } from './minimal.ts';
import { modern } from './modern.ts';
import { technical } from './technical.ts';
import type { Theme } from './theme.ts';

/** All themes, by id. */
export const themes: readonly Theme[] = [academic, classic, compact, eastAsian, executive, minimal, modern, technical];
