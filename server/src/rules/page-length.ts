import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { estimatePages } from '../text/pageEstimate.ts';
import { defineRule } from './defineRule.ts';
import { topOfResume } from './topOfResume.ts';

export const pageLength = defineRule({
  id: 'page-length',
  summary: 'a resume that is longer than two pages',
  why: 'Recruiters give a first look of seconds, and what stands on a third page is not seen in it.',
  severity: 'info',
  fix: 'none',
  options: z.object({
    pages: z
      ._default(z.int().check(z.gte(1)), 2)
      .check(z.describe('How many pages are right. Two suit most careers, one a graduate, more an academic.')),
  }),
  check({ resume, options, report }) {
    const pages = estimatePages(resume);
    // The estimate may be a fifth off, so only a clear case counts.
    if (pages < options.pages * 1.2 + 0.2) return;
    const top = topOfResume(resume);
    if (!top) return;
    const message =
      options.pages === 1
        ? l10n.t('This resume fills about {0} pages, and few readers go beyond one page. Shorten what is oldest first.', Math.ceil(pages))
        : l10n.t(
            'This resume fills about {0} pages, and few readers go beyond {1} pages. Shorten what is oldest first.',
            Math.ceil(pages),
            options.pages,
          );
    report(top.place, { span: top.span, message });
  },
});
