// Written by `npm run generate` from the files of this folder.

import { docx } from './docx.ts';
import type { Exporter } from './exporter.ts';
import { html } from './html.ts';
import { jsonResume } from './jsonResume.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plainText.ts';
import { redacted } from './redacted.ts';

/** All formats that a resume can be exported to, by file. */
export const exporters: readonly Exporter[] = [docx, html, jsonResume, pdf, plainText, redacted];
