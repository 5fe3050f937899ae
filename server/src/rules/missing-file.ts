import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { defineRule } from './defineRule.ts';
import { findFileLinks } from './fileLinks.ts';

export const missingFile = defineRule({
  id: 'missing-file',
  summary: 'an image or link whose file is not there',
  why: 'Readers see a gap in place of the picture, or click and get nowhere.',
  severity: 'warning',
  fix: 'none',
  options: z.object({}),
  check({ resume, files, report }) {
    for (const { place, span, path, isImage } of findFileLinks(resume)) {
      if (files(path) === false) report(place, { span, message: describe(path, isImage) });
    }
  },
});

function describe(path: string, isImage: boolean): string {
  if (isImage)
    return l10n.t('There is no file “{0}” in this resume’s folder, so readers see a gap. Correct the path, or put the image there.', path);
  return l10n.t(
    'There is no file “{0}” in this resume’s folder, so who clicks gets nowhere. Correct the path, or put the file there.',
    path,
  );
}
