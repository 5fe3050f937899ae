import * as l10n from '@vscode/l10n';
import { holdsEntries } from '../../model/entries.ts';
import type { Entry, Section, SectionKind } from '../../model/resume.ts';
import { sections } from '../../sections/index.ts';
import { writeSample } from '../../sections/section.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { CompletionItem, CompletionList } from './completionItem.ts';
import { type Cursor, lineAbove } from './cursor.ts';
import { type DateDialect, readDateDialect } from './dateDialect.ts';
import { datesOf, headerTemplate, type PartNames, type Template } from './entryTemplate.ts';
import { lineEndOf } from './lineEnd.ts';
import { fromSample, toPlainText, toSnippet } from './snippetText.ts';
import { usualMarker } from './usualMarker.ts';

/**
 * Where an entry may begin: a whole one with its header and bullets, laid out as those of the section are, or else as our
 * samples, to be filled in from tab stop to tab stop.
 */
export function newEntries(snapshot: Snapshot, cursor: Cursor): CompletionList | undefined {
  const { section } = cursor.place;
  const definition = sections.find(({ kind }) => kind === section.kind);
  if (!definition || section.kind === 'summary' || section.kind === 'interests') return undefined;
  const lineAt = cursor.at - cursor.before.length;
  const entries = section.entries.filter(({ span }) => span.to < lineAt || cursor.at < span.from);
  if (!isPlaceForEntry(cursor, entries)) return undefined;
  const dialect = readDateDialect(snapshot, section.kind);
  const marker = usualMarker(snapshot.resume);
  const dates = datesOf(dialect, dialect.write(snapshot.today));
  const like = section.kind === 'skills' ? undefined : templateLike(section, entries, dates, marker);
  const template = like ?? sampleTemplate(section, dates, dialect, marker);
  const detail = like ? l10n.t('laid out like the others') : l10n.t('a sample to fill in');
  return { items: [toItem(template, { label: labelOf(section.kind), detail }, snapshot.text, cursor)], incomplete: false };
}

function toItem(template: Template, texts: Pick<CompletionItem, 'label' | 'detail'>, text: string, cursor: Cursor): CompletionItem {
  const lineEnd = lineEndOf(text);
  const above = lineAbove(cursor);
  const needsGap = above !== undefined && !cursor.place.section.text.slice(0, cursor.at - cursor.before.length).match(/\n[ \t]*\r?\n$/);
  const isItem = /^[ \t]*[-*+|]/.test(String(template[0]));
  const whole = needsGap && !isItem ? ['\n', ...template] : template;
  const plain = toPlainText(template);
  return {
    kind: 'entry',
    ...texts,
    documentation: () => `\`\`\`markdown\n${plain}\n\`\`\``,
    filterText: `${cursor.before.trimStart()}${texts.label}`,
    edit: {
      span: { from: cursor.lineStart, to: cursor.offset + cursor.after.length },
      newText: toPlainText(whole).replaceAll('\n', lineEnd),
    },
    replaceTo: cursor.offset + cursor.after.length,
    snippet: toSnippet(whole).replaceAll('\n', lineEnd),
  };
}

/** On an empty line, or behind the marks that the entries of the section begin with. */
function isPlaceForEntry(cursor: Cursor, entries: readonly Entry[]): boolean {
  const { before, after, isAutomatic, place } = cursor;
  if (!/^[\s*_#\]]*$/.test(after)) return false;
  const { kind, heading } = place.section;
  const marks = before.trim();
  if (marks === '') return !isAutomatic && before === '' && heading !== undefined;
  if (/^#+$/.test(marks)) return holdsEntries(kind) && marks.length === entryLevel(cursor);
  if (/^(?:\*\*|__)$/.test(marks)) return holdsEntries(kind) && entries.some(({ layout }) => layout === 'bold');
  return (
    /^[-*+]$/.test(marks) &&
    before.endsWith(' ') &&
    !isAutomatic &&
    (!holdsEntries(kind) || entries.some(({ layout }) => layout === 'bullet'))
  );
}

/** The highest level of headings inside the section; one below the section's own where there are no others. */
function entryLevel({ at, before, place: { section } }: Cursor): number {
  const own = section.heading?.level ?? 1;
  const others = section.headings.filter(({ level, span }) => level > own && span.from !== at - before.length);
  return others.length > 0 ? others.reduce((highest, { level }) => Math.min(highest, level), 6) : own + 1;
}

function labelOf(kind: SectionKind): string {
  const labels: Readonly<Partial<Record<SectionKind, string>>> = {
    work: l10n.t('New position'),
    education: l10n.t('New degree'),
    projects: l10n.t('New project'),
    volunteer: l10n.t('New volunteer role'),
    certificates: l10n.t('New certificate'),
    awards: l10n.t('New award'),
    publications: l10n.t('New publication'),
    languages: l10n.t('New language'),
    skills: l10n.t('New group of skills'),
  };
  return labels[kind] ?? l10n.t('New entry');
}

function templateLike(section: Section, entries: readonly Entry[], dates: readonly [string, string], marker: string): Template | undefined {
  const header = headerTemplate(section, entries, partNames[section.kind] ?? usualNames, dates);
  if (!header) return undefined;
  const [first] = header.entry.bullets;
  if (!first || first.span.from < header.entry.header.to) return header.template;
  const gap = section.text.slice(header.entry.header.to, first.span.from);
  const indent = gap.slice(gap.lastIndexOf('\n') + 1);
  if (gap.trim() !== '') return header.template;
  const bullet = [`${indent}${marker} `, { name: 'What you did, and what came of it' }];
  return [...header.template, gap.slice(0, gap.length - indent.length).replaceAll('\r', ''), ...bullet, '\n', ...bullet];
}

const usualNames: PartNames = { organization: 'Company', role: 'Position', title: 'Name', location: 'City, Country' };
const partNames: Readonly<Partial<Record<SectionKind, PartNames>>> = {
  education: { ...usualNames, organization: 'Institution', role: 'Degree' },
  projects: { ...usualNames, title: 'Project', role: 'Role' },
  volunteer: { ...usualNames, organization: 'Organization', role: 'Role' },
};

function sampleTemplate(section: Section, [start, end]: readonly [string, string], dialect: DateDialect, marker: string): Template {
  const definition = sections.find(({ kind }) => kind === section.kind);
  const level = section.heading?.level ?? 1;
  const heading = definition ? writeSample(definition, level) : '';
  // Under headings in bold a heading with marks would begin another section.
  const sample = level === 0 ? heading.replaceAll(/^#+ (.+)$/gm, '**$1**') : heading;
  const item = section.kind === 'skills' ? sample.split('\n', 1)[0] : sample;
  const text = (item ?? '').replaceAll(/^-(?= )/gm, marker).replace('[Start] – [End]', `[Start]${dialect.joint}[End]`);
  const values: Readonly<Record<string, string>> = { Start: start, 'Month Year': start, End: end };
  return fromSample(text).map((part) => {
    const value = typeof part === 'string' ? undefined : values[part.name];
    return value === undefined ? part : { name: value, isValue: true };
  });
}
