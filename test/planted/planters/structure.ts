import type { SectionKind } from '../../../server/src/model/resume.ts';
import { type Span, shiftSpan } from '../../../server/src/model/span.ts';
import { type CleanResume, insert, replace } from '../cleanResume.ts';
import type { Plant, Planter } from '../planter.ts';
import type { Random } from '../random.ts';

/** What the section schema is about. */
export const structurePlanters: readonly Planter[] = [
  {
    rule: 'required-section',
    plant(resume, random) {
      const kinds: SectionKind[] = ['skills'];
      // A Japanese record of work leaves the education to another document.
      if (resume.language !== 'ja') kinds.push('education');
      if (resume.sectionsOf('projects').length === 0) kinds.push('work');
      const kind = random.pick(kinds) as SectionKind;
      const gone = resume.sectionsOf(kind);
      return { edits: gone.map((place) => replace(resume.spanOf(place), '')), where: 'anywhere' };
    },
  },
  {
    rule: 'unknown-section',
    plant(resume, random) {
      const names = [
        'Odds and Ends',
        'Flotsam and Ropes',
        'Bits of Wisdom',
        'Things I Like to Say',
        'The Road Ahead',
        'Sundry Remarks',
      ] as const;
      const place = random.pick(resume.sections.slice(2).filter(({ section }) => section.heading?.style === 'atx'));
      const title = place && headingText(place);
      const heading = place?.section.heading;
      if (!place || !title || !heading) return undefined;
      const text = heading.prose.plain;
      if (random.next() < 0.5 && /^\p{Script=Latin}{8,}$/u.test(text)) {
        const at = 2 + random.below(text.length - 4);
        const slip = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
        return slip === text ? undefined : { edits: [replace(title, slip)] };
      }
      const section = [`${'#'.repeat(heading.level)} ${random.choose(names)}`, 'The sea was calm, and so was the crew.', ''];
      return { edits: [insert(place.start, section.join(`${resume.lineEnd}${resume.lineEnd}`))] };
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
      // Front matter may say it.
      if (!name || name.place.section.opaque.length > 0) return undefined;
      const line = lineAround(resume.text, shiftSpan(name.span, name.place.start));
      const role = resume.resume.label && lineAround(resume.text, shiftSpan(resume.resume.label.span, resume.resume.label.place.start));
      const withRole = role && random.next() < 0.5 ? [replace(role, '')] : [];
      return { edits: [replace(line, ''), ...withRole], where: 'anywhere' };
    },
  },
  { rule: 'entry-incomplete', plant: cutField },
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
      // Where half of the roles or more are empty, a list of roles is the style.
      const recent = resume
        .entriesOf('work')
        .filter(({ entry, place }) => (entry.dates?.end?.date?.year ?? 3000) > 2015 && place.section.entries.length > 2);
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
function cutField(resume: CleanResume, random: Random): Plant | undefined {
  const placed = random.pick(resume.entriesOf('work', 'education'));
  const { role, organization } = placed?.entry ?? {};
  const isEducation = placed?.kind === 'education';
  if (!placed || !role || !organization || resume.language === 'ja' || (!isEducation && placed.place.section.entries.length < 4))
    return undefined;
  // A school with a line below it may well name the degree there.
  const isRole = !isEducation && random.next() < 0.5;
  const gone = shiftSpan(isRole ? role.span : organization.span, placed.place.start);
  const { text } = resume;
  const line = lineAround(text, gone);
  const marked = /[*_]/.test(text.charAt(gone.from - 1));
  const rest = (text.slice(line.from, gone.from) + text.slice(gone.to, line.to)).replace(/[\s*_#:]+/g, '');
  if (rest === '') return isRole ? { edits: [replace(line, '')], where: 'anywhere' } : undefined;
  // Without the part in bold it would be a line of text.
  if (marked) return undefined;
  const before = /[ \t]*[,|][ \t]*$/.exec(text.slice(line.from, gone.from))?.[0].length ?? 0;
  const after = /^[ \t]*[,|][ \t]*/.exec(text.slice(gone.to, line.to))?.[0].length ?? 0;
  const span = before > 0 ? { from: gone.from - before, to: gone.to } : { from: gone.from, to: gone.to + after };
  return { edits: [replace(span, '')], where: 'anywhere' };
}
