import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Heading, PlacedSection, Resume } from '../model/resume.ts';
import { spanContains } from '../model/span.ts';
import { findSkippedLevels, type RepairedLevels, repairLevels } from '../text/headingLevels.ts';
import { defineRule, type Fix, type Problem, type SectionEdit } from './defineRule.ts';
import { embolden, relevel } from './relevel.ts';

export const headingHierarchy = defineRule({
  id: 'heading-hierarchy',
  summary: 'a skipped heading level (h1, then h3), or more than one h1',
  why: 'Screen readers, parsers and tables of contents take the levels for the outline; a hole in it hides what belongs to what.',
  severity: 'warning',
  fix: 'safe',
  ignoresProse: true,
  options: z.object({}),
  check({ resume, report }) {
    const headings = findHeadings(resume);
    const levels = headings.map(({ heading }) => heading.level);
    const skipped = findSkippedLevels(levels);
    const titles = headings.filter(({ heading }) => heading.level === 1);
    if (skipped.length === 0 && titles.length < 2) return;
    const title = findTitle(resume, headings);
    const taglines = findTaglines(headings, title);
    const fixesFor = (placed: PlacedHeading) => () =>
      taglines.has(placed) ? [offerBold(placed)] : offerShift(headings, repairLevels(levels, title), taglines);
    for (const { index, before, level } of firstOfEachKind(skipped)) {
      const placed = headings[index] as PlacedHeading;
      const message = taglines.has(placed) ? describeTagline(placed.heading, before) : describeSkip(placed.heading, before, level);
      report(placed.place, { span: placed.heading.prose.span, message, fixes: fixesFor(placed) });
    }
    const [first, other] = titles;
    const second = title !== undefined && headings[title] === other ? first : other;
    if (second && titles.length > 1) report(second.place, judgeTitle(second, titles.length, fixesFor(second)));
  },
});

interface PlacedHeading {
  readonly heading: Heading;
  readonly place: PlacedSection;
}

function findHeadings(resume: Resume): PlacedHeading[] {
  return resume.sections.flatMap((place) => place.section.headings.filter(({ level }) => level > 0).map((heading) => ({ heading, place })));
}

/** The index of the heading that is the document's title: that of level 1 with the name, or the first one, where it stands in the head. */
function findTitle(resume: Resume, headings: readonly PlacedHeading[]): number | undefined {
  const { name } = resume;
  const named = headings.findIndex(
    ({ heading, place }) => heading.level === 1 && name?.place === place && spanContains(heading.span, name.span),
  );
  const index = named >= 0 ? named : headings.findIndex(({ heading }) => heading.level === 1);
  const first = headings[index];
  if (!first || first.place !== resume.sections[0] || first.place.section.heading === first.heading) return undefined;
  return index;
}

/** Lines beside the title, before the first section, that are headings only to look big; as such they open no part of the outline. */
function findTaglines(headings: readonly PlacedHeading[], title: number | undefined): Set<PlacedHeading> {
  const top = title === undefined ? undefined : headings[title];
  return new Set(headings.filter((placed, index) => top !== undefined && index !== title && placed.place === top.place));
}

/** The same step down again and again is one mistake, and one fix mends all. */
function firstOfEachKind<Skip extends { before: number; level: number }>(skipped: readonly Skip[]): Skip[] {
  const seen = new Set<string>();
  return skipped.filter(({ before, level }) => seen.size < seen.add(`${before} ${level}`).size);
}

function describeSkip({ prose }: Heading, before: number, level: number): string {
  return l10n.t(
    '“{0}” is a heading of level {1} right after one of level {2}, which leaves a hole in the outline. Use level {3}.',
    prose.plain,
    level,
    before,
    before + 1,
  );
}

function describeTagline({ prose }: Heading, before: number): string {
  return l10n.t('“{0}” is a heading below level {1}, but opens no section. Write it as plain or bold text.', prose.plain, before + 1);
}

function judgeTitle({ heading }: PlacedHeading, count: number, fixes: () => readonly Fix[]): Problem {
  const message = l10n.t(
    '“{0}” is one of {1} headings of level 1, but a page has one title. Keep level 1 for your name.',
    heading.prose.plain,
    count,
  );
  return { span: heading.prose.span, message, fixes };
}

/** Not where a tagline would come to rank with the sections, or over them. */
function offerShift(headings: readonly PlacedHeading[], repaired: RepairedLevels | undefined, taglines: ReadonlySet<PlacedHeading>): Fix[] {
  if (!repaired) return [];
  const { levels, keepsRanks } = repaired;
  let sectionLevel = 0;
  for (const [index, { heading, place }] of headings.entries()) {
    if (place.section.heading === heading) sectionLevel = Math.max(sectionLevel, levels[index] as number);
  }
  if (headings.some((placed, index) => taglines.has(placed) && (levels[index] as number) <= sectionLevel)) return [];
  const edits: SectionEdit[] = [];
  for (const [index, { heading, place }] of headings.entries()) {
    const level = levels[index] as number;
    if (level === heading.level) continue;
    const edit = relevel(place.section.text, heading, level);
    if (!edit) return [];
    edits.push({ ...edit, place });
  }
  const fix = { title: l10n.t('Shift the headings of the document to levels without a hole'), edits };
  return [keepsRanks ? { ...fix, safe: true } : fix];
}

function offerBold({ heading, place }: PlacedHeading): Fix {
  const edit = embolden(place.section.text, heading);
  return { title: l10n.t('Replace the heading with “{0}”', edit.newText), edits: [edit] };
}
