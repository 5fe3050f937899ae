import type { SectionKind } from '../../../server/src/model/resume.ts';
import { type Span, shiftSpan } from '../../../server/src/model/span.ts';
import { type CleanResume, insert, type PlacedEntry, replace } from '../cleanResume.ts';
import type { Plant, Planter } from '../planter.ts';
import type { Random } from '../random.ts';

/** What the section schema is about. */
export const structurePlanters: readonly Planter[] = [
  {
    rule: 'required-section',
    plant(resume, random) {
      const kinds: SectionKind[] = ['education', 'skills'];
      if (resume.sectionsOf('projects').length === 0) kinds.push('work');
      const kind = random.pick(kinds) as SectionKind;
      const gone = resume.sectionsOf(kind);
      return { edits: gone.map((place) => replace(resume.spanOf(place), '')), where: 'anywhere' };
    },
  },
  {
    rule: 'unknown-section',
    plant(resume, random) {
      const names = ['Odds and Ends', 'My Journey', 'Bits of Wisdom', 'Things I Like to Say', 'The Road Ahead', 'Sundry Remarks'] as const;
      const place = random.pick(resume.sectionsOf('skills', 'education', 'summary'));
      const title = place && headingText(place);
      return title && { edits: [replace(title, random.choose(names))] };
    },
  },
  {
    rule: 'duplicate-section',
    plant(resume, random) {
      const place = random.pick(resume.sectionsOf('education', 'skills', 'work', 'projects', 'summary'));
      if (!place) return undefined;
      const copy = `${resume.lineEnd}${place.section.text.trimEnd()}${resume.lineEnd}`;
      return { edits: [insert(resume.text.length, copy)] };
    },
  },
  {
    rule: 'empty-section',
    plant(resume, random) {
      const place = random.pick(resume.sectionsOf('education', 'skills', 'work', 'projects', 'summary', 'volunteer', 'certificates'));
      const heading = place?.section.heading;
      if (!place || !heading) return undefined;
      const from = place.start + heading.span.to;
      const body = { from, to: resume.spanOf(place).to };
      return { edits: [replace(body, `${resume.lineEnd}${resume.lineEnd}`)], where: 'anywhere' };
    },
  },
  {
    rule: 'section-order',
    plant(resume, random) {
      const projects = random.pick(resume.sectionsOf('projects'));
      const [work] = resume.sectionsOf('work');
      if (!projects || !work) return undefined;
      const text = `${projects.section.text.trimEnd()}${resume.lineEnd}${resume.lineEnd}`;
      return { edits: [replace(resume.spanOf(projects), ''), insert(work.start, text)], where: 'anywhere' };
    },
  },
  {
    rule: 'heading-hierarchy',
    plant(resume, random) {
      const place = random.pick(resume.sections.filter(({ section }) => section.heading?.style === 'atx'));
      const heading = place && random.pick(place.section.headings.filter(({ style }) => style === 'atx'));
      if (!place || !heading) return undefined;
      const from = place.start + heading.span.from;
      const isSection = heading === place.section.heading;
      const marks = isSection ? '#' : '#'.repeat(heading.level + 1 + random.below(2));
      // Only the first entry of a section follows a heading of a lower level.
      if (!isSection && heading !== place.section.headings[1]) return undefined;
      return { edits: [replace({ from, to: from + heading.level }, marks)], where: 'anywhere' };
    },
  },
  { rule: 'heading-style', plant: plantHeadingStyle },
  {
    rule: 'missing-name',
    plant(resume, random) {
      const { name } = resume.resume;
      if (!name) return undefined;
      const line = lineAround(resume.text, shiftSpan(name.span, name.place.start));
      const role = resume.resume.label && lineAround(resume.text, shiftSpan(resume.resume.label.span, resume.resume.label.place.start));
      const withRole = role && random.next() < 0.5 ? [replace(role, '')] : [];
      return { edits: [replace(line, ''), ...withRole], where: 'anywhere' };
    },
  },
  { rule: 'entry-incomplete', plant: (resume, random) => cutField(random.pick(resume.entriesOf('work', 'education')), resume, random) },
  {
    rule: 'entry-style',
    plant(resume, random) {
      const placed = random.pick(resume.entriesOf('work'));
      const { role, organization } = placed?.entry ?? {};
      if (!placed || !role || !organization || placed.place.section.entries.length < 4) return undefined;
      const { start, section } = placed.place;
      const text = (span: Span) => section.text.slice(span.from, span.to);
      return {
        edits: [
          replace(shiftSpan(role.span, start), text(organization.span)),
          replace(shiftSpan(organization.span, start), text(role.span)),
        ],
      };
    },
  },
  {
    rule: 'empty-entry',
    plant(resume, random) {
      const recent = resume.entriesOf('work').filter(({ entry }) => (entry.dates?.end?.date?.year ?? 3000) > 2015);
      const placed = random.pick(recent);
      const [first] = placed?.entry.bullets ?? [];
      if (!placed || !first) return undefined;
      const span = { from: first.span.from, to: placed.entry.bullets.at(-1)?.span.to ?? first.span.to };
      return { edits: [replace(shiftSpan(span, placed.place.start), '')], where: 'anywhere' };
    },
  },
];

function headingText({ section, start }: CleanResume['sections'][number]): Span | undefined {
  return section.heading && shiftSpan(section.heading.prose.span, start);
}

function plantHeadingStyle(resume: CleanResume, random: Random): Plant | undefined {
  const place = random.pick(resume.sections.filter(({ section }) => section.heading));
  const span = place && headingText(place);
  const heading = place?.section.heading;
  if (!place || !span || !heading || resume.sections.length < 5) return undefined;
  const title = heading.prose.plain;
  const isPlain = /^\p{Script=Latin}/u.test(title);
  const styles = [
    () => replace(span, `**${title}**`),
    () => insert(span.to, isPlain ? ':' : '：'),
    () => insert(span.from, '🚀 '),
    () => (isPlain ? replace(span, title.toUpperCase()) : undefined),
    () => (heading.style === 'atx' ? replace({ from: span.from - 1, to: span.from }, '') : undefined),
  ];
  const edit = random.pick(styles)?.();
  return edit && { edits: [edit], where: 'anywhere' };
}

/** The line of a span with its line break. */
function lineAround(text: string, { from, to }: Span): Span {
  const end = text.indexOf('\n', to);
  return { from: text.lastIndexOf('\n', from) + 1, to: end < 0 ? text.length : end + 1 };
}

/** Takes the employer or the position away, with the sign between the two. */
function cutField(placed: PlacedEntry | undefined, resume: CleanResume, random: Random): Plant | undefined {
  const { role, organization } = placed?.entry ?? {};
  if (!placed || !role || !organization) return undefined;
  const [gone, kept] = random.next() < 0.5 ? [role.span, organization.span] : [organization.span, role.span];
  const { start } = placed.place;
  let { from, to } = shiftSpan(gone, start);
  const { text } = resume;
  while (/[*_]/.test(text.charAt(from - 1)) && text.charAt(from - 1) === text.charAt(to)) [from, to] = [from - 1, to + 1];
  const before = /[ \t]*[,|][ \t]*$/.exec(text.slice(start, from))?.[0].length ?? 0;
  const after = /^[ \t]*[,|][ \t]*/.exec(text.slice(to))?.[0].length ?? 0;
  // What stands on a line of its own goes with the line.
  const isAlone = /\n\s*$/.test(text.slice(0, from)) && /^\s*\n/.test(text.slice(to));
  const span = isAlone ? lineAround(text, { from, to }) : kept.from < gone.from ? { from: from - before, to } : { from, to: to + after };
  return { edits: [replace(span, '')], where: 'anywhere' };
}
