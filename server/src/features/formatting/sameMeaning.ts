import { toIso } from '../../dates/index.ts';
import type { DatePoint, DateRange } from '../../model/dates.ts';
import { allEntries } from '../../model/entries.ts';
import type { Entry, Resume, Section } from '../../model/resume.ts';
import { type MarkdownNode, nodesBetween } from '../../parse/tree.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { FormattingAspect } from './aspect.ts';

/**
 * Whether a text says after an edit what it said before: the same sections and entries with the same names and dates, no rule
 * with more problems than before, and, where the Markdown has to stay, the same blocks with the same words.
 */
export function saysTheSame(before: Snapshot, after: Snapshot, keeps: FormattingAspect['keeps']): boolean {
  if (keeps === 'markdown' && describeBlocks(before) !== describeBlocks(after)) return false;
  return describeResume(before.resume, keeps) === describeResume(after.resume, keeps) && hasNoNewProblem(before, after);
}

function hasNoNewProblem(before: Snapshot, after: Snapshot): boolean {
  const counts = new Map<string, number>();
  for (const { rule } of before.diagnostics) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  for (const { rule } of after.diagnostics) {
    const left = (counts.get(rule.id) ?? 0) - 1;
    if (left < 0) return false;
    counts.set(rule.id, left);
  }
  return true;
}

/** The kinds of all blocks and inlines, nested as they are, without the marks that make them. */
function describeBlocks({ reading: { tree } }: Snapshot): string {
  const describe = ({ type, level, children }: MarkdownNode): string => {
    if (type === 'mark') return '';
    return `${type === 'setext' ? 'heading' : type}${level ?? 0}(${children.map(describe).join('')})`;
  };
  return nodesBetween(tree, 0, tree.text.length).map(describe).join('');
}

function describeResume({ language, name, label, emails, phones, profiles, sections }: Resume, keeps: FormattingAspect['keeps']): string {
  const located = [name, label, ...emails, ...phones, ...profiles].map((found) => squeeze(found?.text));
  return JSON.stringify([language, located, sections.map(({ section }) => describeSection(section, keeps))]);
}

function describeSection(section: Section, keeps: FormattingAspect['keeps']): unknown[] {
  const { kind, custom, certainty, headings, entries, bullets, paragraphs, skills, links, dates, comments, unreadable } = section;
  const prose = [...headings, ...bullets].map((item) => item.prose).concat(paragraphs);
  return [
    [kind, custom, certainty, entries.length, unreadable?.reason],
    allEntries(section).map(describeEntry),
    bullets.map(({ depth, ordered }) => [depth, ordered]),
    skills.map(({ text, group }) => [squeeze(text), squeeze(group)]),
    links.map(({ kind, text, target }) => [kind, squeeze(text), target]),
    dates.map(describeDates),
    comments.map(({ text }) => text),
    keeps === 'markdown' ? prose.map(({ plain }) => squeeze(plain)) : prose.length,
  ];
}

function describeEntry({ organization, role, title, location, dates, bullets, certainty, layout, level, group }: Entry): unknown[] {
  const fields = [organization, role, title, location].map((field) => [squeeze(field?.text), field?.certainty]);
  return [fields, describeDates(dates), bullets.length, certainty, layout, level, group];
}

function describeDates(range: DateRange | undefined): unknown[] {
  return [describePoint(range?.start), describePoint(range?.end), range?.duration?.months];
}

function describePoint(point: DatePoint | undefined): unknown {
  return point && [point.date && toIso(point.date), point.present, point.expected, point.fault?.kind];
}

/** White space and capitals are form. */
function squeeze(text: string | undefined): string | undefined {
  return text?.replaceAll(/\s+/g, '').toLowerCase();
}
