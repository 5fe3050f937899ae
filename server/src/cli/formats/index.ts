// Written by `npm run generate` from the files of this folder.

import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { ReportFormat } from './reportFormat.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** All ways to print what `check` found, by file. */
export const reportFormats: readonly ReportFormat[] = [github, json, junit, sarif, text];
