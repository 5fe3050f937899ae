import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { PlacedSection, Resume } from '../model/resume.ts';
import { estimatePages, findOverflow } from '../text/pageEstimate.ts';
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
    const message = describe(Math.ceil(pages), options.pages, headingOf(findOverflow(resume, options.pages), resume));
    report(top.place, { span: top.span, message });
  },
});

/** The heading of a section; undefined where there is none but the person's name. */
function headingOf(place: PlacedSection | undefined, { name }: Resume): string | undefined {
  return place?.section === name?.place.section ? undefined : place?.section.headings[0]?.prose.plain;
}

/** `section` is the heading under which the pages that are right are full. */
function describe(pages: number, right: number, section: string | undefined): string {
  if (section === undefined) {
    return right === 1
      ? l10n.t('This resume fills about {0} pages, and few readers go beyond one page. Shorten what is oldest first.', pages)
      : l10n.t('This resume fills about {0} pages, and few readers go beyond {1} pages. Shorten what is oldest first.', pages, right);
  }
  return right === 1
    ? l10n.t(
        'This resume fills about {0} pages, and few readers go beyond one page, which ends about in “{1}”. Shorten what is oldest first.',
        pages,
        section,
      )
    : l10n.t(
        'This resume fills about {0} pages, and few readers go beyond {1} pages, which end about in “{2}”. Shorten what is oldest first.',
        pages,
        right,
        section,
      );
}
