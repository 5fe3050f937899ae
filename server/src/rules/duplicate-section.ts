import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { normaliseHeading } from '../languages/index.ts';
import type { PlacedSection } from '../model/resume.ts';
import { defineRule } from './defineRule.ts';

export const duplicateSection = defineRule({
  id: 'duplicate-section',
  summary: 'the same section twice',
  why: 'A parser that looks for a section takes the first and may leave the second out; a reader wonders what the difference is.',
  severity: 'warning',
  fix: 'none',
  ignoresProse: true,
  options: z.object({}),
  check({ resume, report }) {
    const seen = new Map<string, PlacedSection>();
    for (const place of resume.sections) {
      const { heading, certainty, kind } = place.section;
      if (!heading || certainty === 'guessed' || kind === 'other') continue;
      const title = heading.prose.plain.trim();
      const key = `${heading.level} ${normaliseHeading(title)}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, place);
        continue;
      }
      const message = l10n.t(
        'The section “{0}” is on line {1} already, and parsers may read only one of the two. Join them, or rename one.',
        title,
        first.startLine + 1,
      );
      report(place, { span: heading.prose.span, message });
    }
  },
});
