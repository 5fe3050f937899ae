import * as l10n from '@vscode/l10n';
import { languageOf } from '../../languages/index.ts';
import type { Resume, SectionKind } from '../../model/resume.ts';
import type { SectionSchema } from '../../rules/defineRule.ts';
import { sections } from '../../sections/index.ts';
import { writeSample } from '../../sections/section.ts';
import { usualOrder } from '../../sections/usualOrder.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { CompletionItem, CompletionList } from './completionItem.ts';
import type { Cursor } from './cursor.ts';
import { type HeadingDialect, readHeadingDialect, writeHeading } from './headingDialect.ts';
import { lineEndOf } from './lineEnd.ts';

/**
 * Where a section may begin: the headings that are missing, in the language and the style of the others, and behind
 * them other names and those that are there already.
 */
export function sectionHeadings({ resume, ruleset: { schema }, text }: Snapshot, cursor: Cursor): CompletionList | undefined {
  if (!mayBegin(cursor)) return undefined;
  const dialect = readHeadingDialect(resume, cursor.lineStart);
  const opening = readOpening(cursor, dialect, resume);
  if (!opening) return undefined;
  const parts = { number: countAbove(resume, cursor) + 1, language: resume.language };
  const span = { from: cursor.lineStart, to: cursor.offset + closingMarks(cursor.after) };
  const items = offeredNames(resume, schema, cursor, opening.text.trim() === '' ? 1 : mostNames).map(
    ({ id, kind, name, isOwn, isThere }): CompletionItem => {
      const heading = writeHeading(name, dialect, { ...parts, isOwn, emoji: sections.find((one) => one.kind === kind)?.emoji });
      const label = heading.split('\n', 1)[0]?.replace(/^#+ | #+$|\*\*/g, '') ?? name;
      return {
        kind: 'heading',
        label,
        detail: isThere ? l10n.t('section, already there') : l10n.t('section'),
        documentation: () => describe(id, kind, dialect.level, schema),
        filterText: opening.marks + label,
        edit: { span, newText: heading.replaceAll('\n', lineEndOf(text)) },
        replaceTo: cursor.offset + cursor.after.length,
      };
    },
  );
  const typed = opening.text.trim().toLowerCase();
  const fitting = items.filter(({ label }) => ` ${label.toLowerCase()}`.includes(` ${typed}`));
  const isWhole = fitting.some(({ label }) => label.toLowerCase() === typed);
  if (fitting.length === 0 || (cursor.isAutomatic && isWhole)) return undefined;
  return { items: fitting, incomplete: cursor.isAutomatic };
}

/** Whether the line could be a heading; spares all others the look at the document. */
function mayBegin({ before, after, isAutomatic }: Cursor): boolean {
  return before.length <= longestHeading && (!isAutomatic || /^(?:#|\*\*|__)/.test(before)) && /^[\s#*\]]*$/.test(after);
}

interface Opening {
  /** What the line begins with before the words of the heading. */
  readonly marks: string;
  readonly text: string;
}

/** What was typed of a heading; undefined where the line is none, or one of a lower level. */
function readOpening({ before, isAutomatic, place, lineStart }: Cursor, dialect: HeadingDialect, { sections: placed }: Resume) {
  const opening = readMarks(before);
  if (!opening || opening.text.length > longestHeading) return undefined;
  const level = opening.marks.startsWith('#') ? opening.marks.trim().length : undefined;
  // The first heading of a document is the person's name.
  const isTitle = level === 1 && lineStart === place.start && placed[0]?.section === place.section;
  if (level !== undefined) return level > Math.max(1, dialect.level || 2) || isTitle ? undefined : opening;
  if (opening.marks !== '') return dialect.style === 'bold' ? opening : undefined;
  // An empty line may become anything, and a plain one only the first line of an underlined heading.
  const isOpen = before.trim() === '' || dialect.style === 'setext';
  return isOpen && !isAutomatic && isAfterBlank(place.section.text, lineStart - place.start) ? opening : undefined;
}

function readMarks(before: string): Opening | undefined {
  const match = /^(#{1,6}[ \t]{0,9}|\*\*|__)?([^#*_]*)$/.exec(before);
  return match ? { marks: match[1] ?? '', text: match[2] ?? '' } : undefined;
}

const longestHeading = 40;

function isAfterBlank(text: string, lineAt: number): boolean {
  return /^$|\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, lineAt - 20), lineAt));
}

/** `**` that the editor put behind the cursor, and marks at the end of the line. */
function closingMarks(after: string): number {
  return /^[ \t]*[#*]+[ \t]*$/.test(after) ? after.length : 0;
}

interface OfferedName {
  /** The kind, or the id of a section of the person's own. */
  readonly id: string;
  readonly kind: SectionKind;
  readonly name: string;
  readonly isOwn: boolean;
  readonly isThere: boolean;
}

/** Missing ones first: the required, then those that usually follow the section above; then other names, then those that are there. */
function offeredNames(resume: Resume, schema: SectionSchema, cursor: Cursor, names: number): OfferedName[] {
  const elsewhere = resume.sections.filter(
    ({ section, start }) => !section.heading || section.heading.span.from + start !== cursor.lineStart,
  );
  const there = new Set<string>(elsewhere.flatMap(({ section: { kind, custom, heading } }) => (heading ? [kind, custom ?? kind] : [])));
  const above = elsewhere.findLast(({ start }) => start < cursor.lineStart)?.section;
  const order: readonly string[] = schema.order ?? usualOrder;
  const position = order.indexOf(above?.custom ?? above?.kind ?? '');
  const alternatives = schema.required.map((item) => item.split('|').map((id) => id.trim()));
  // “work|projects” asks for one of the two.
  const required = new Set(alternatives.filter((ids) => !ids.some((id) => there.has(id))).flat());
  const rank = (id: string) => {
    const index = order.indexOf(id);
    return (required.has(id) ? 0 : 100) + (index < 0 ? 60 : index > position ? index : index + 30);
  };
  const own = [...(schema.definitions?.values() ?? [])].flatMap(({ id, kind, heading }) =>
    heading === undefined ? [] : [{ id, kind, name: heading, isOwn: true, isThere: there.has(id) }],
  );
  const known = usualOrder.map((kind) => namesOf(kind, resume.language, there.has(kind)).slice(0, names));
  const first = [...known.flatMap(([name]) => name ?? []), ...own].sort((a, b) => rank(a.id) - rank(b.id));
  const further = known.flatMap((others) => others.slice(1)).filter(({ isThere }) => !isThere);
  return [...first.filter(({ isThere }) => !isThere), ...further, ...first.filter(({ isThere }) => isThere)];
}

/** The usual names of a kind in a language, the commonest first. */
function namesOf(kind: SectionKind, language: string, isThere: boolean): OfferedName[] {
  const names = (languageOf(language) ?? languageOf('en'))?.headings[kind]?.slice(0, mostNames) ?? [];
  return names.map((name) => ({ id: kind, kind, name, isOwn: false, isThere }));
}

const mostNames = 12;

/** How many sections stand above; a number in front of a heading goes on from there. */
function countAbove({ sections: placed }: Resume, { lineStart }: Cursor): number {
  return placed.filter(({ section, start }) => section.heading !== undefined && start < lineStart).length;
}

function describe(id: string, kind: SectionKind, level: number, schema: SectionSchema): string {
  const definition = sections.find((one) => one.kind === kind);
  const lines: string[] = [];
  if (schema.required.some((item) => item.split('|').some((one) => one.trim() === id)))
    lines.push(l10n.t('Readers and applicant systems look for this section.'));
  if (definition) lines.push(l10n.t('What it may hold:'), `\`\`\`markdown\n${writeSample(definition, level || 2)}\n\`\`\``);
  return lines.join('\n\n');
}
