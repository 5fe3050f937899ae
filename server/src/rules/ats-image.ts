import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Span } from '../model/span.ts';
import { defineRule } from './defineRule.ts';

export const atsImage = defineRule({
  id: 'ats-image',
  summary: 'an image that carries content: a photo, a badge, a chart of skills',
  why: 'Applicant systems read no pictures, so what stands in one is lost; in some countries a photo is a reason to set a resume aside.',
  severity: 'info',
  fix: 'none',
  options: z.object({}),
  checkSection({ section, report }) {
    const images: Span[] = section.links.filter(({ kind }) => kind === 'image').map(({ span }) => span);
    for (const { from, to } of section.opaque) {
      if (section.text.charAt(from) !== '<') continue;
      for (const { 0: tag, index } of section.text.slice(from, to).matchAll(/<(?:img|svg)\b[^<>]{0,500}>/gi))
        images.push({ from: from + index, to: from + index + tag.length });
    }
    const [first, ...others] = images.sort((a, b) => a.from - b.from);
    if (!first) return;
    const message =
      others.length === 0
        ? l10n.t('This image is not read by applicant systems. Say in words what it shows.')
        : l10n.t('This image and {0} more in this section are not read by applicant systems. Say in words what it shows.', others.length);
    report({ span: first, message });
  },
});
