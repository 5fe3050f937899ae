// Written by `npm run generate` from the files of this folder.

import { ats } from './ats.ts';
import type { Preset } from './preset.ts';
import { recommended } from './recommended.ts';
import { strict } from './strict.ts';

/** All presets, by id. */
export const presets: readonly Preset[] = [ats, recommended, strict];
