// Written by `npm run generate` from the files of this folder.

import { classic } from './classic.ts';
import type { Theme } from './theme.ts';

/** All themes, by id. */
export const themes: readonly Theme[] = [classic];
