import * as l10n from '@vscode/l10n';
import { plainText } from '../../export/plainText.ts';
import { entriesOf } from '../../model/entries.ts';
import type { PlacedSection, Resume, SectionKind } from '../../model/resume.ts';
import type { Snapshot } from '../../snapshot.ts';
import { findTheme } from '../../themes/findTheme.ts';
import { sectionName } from '../sectionName.ts';
import { entryFacts } from './entryFacts.ts';
import { doubtfulFact, foundFact, locatedFact, missingFact, type ParserFact } from './fact.ts';

/**
 * What software takes from a resume: its values in groups, with what is missing or doubtful and where it stands (offsets in the document),
 * and its text in reading order. It is what our reader takes; no other program is imitated, and nothing is scored.
 */
export function buildParserView({ version, text, resume, config }: Snapshot): ParserView {
  const source = { text, resume, theme: findTheme(config.preview.theme), pageSize: config.preview.pageSize };
  return {
    version,
    groups: [
      { title: l10n.t('Contact'), entries: [contactFacts(resume)] },
      entryGroup(resume, 'work', true),
      entryGroup(resume, 'education', true),
      entryGroup(resume, 'projects', false),
      entryGroup(resume, 'volunteer', false),
      { title: sectionName('skills'), entries: [skillFacts(resume)] },
      { title: l10n.t('Sections'), entries: [resume.sections.flatMap(sectionFacts)] },
    ].filter(({ entries }) => entries.some((facts) => facts.length > 0)),
    text: plainText.export(source).content,
  };
}

export interface ParserView {
  readonly version: number;
  readonly groups: readonly ParserGroup[];
  /** Without markup, in the order of the document. */
  readonly text: string;
}

interface ParserGroup {
  readonly title: string;
  /** One list for each role, degree and so on. */
  readonly entries: readonly (readonly ParserFact[])[];
}

function contactFacts({ name, label, emails, phones, profiles }: Resume): ParserFact[] {
  return [
    name ? locatedFact(l10n.t('Name'), name) : missingFact(l10n.t('Name'), 0),
    ...(label ? [locatedFact(l10n.t('Headline'), label)] : []),
    emails[0] ? locatedFact(l10n.t('E-mail'), emails[0]) : missingFact(l10n.t('E-mail'), 0),
    phones[0] ? locatedFact(l10n.t('Phone'), phones[0]) : missingFact(l10n.t('Phone'), 0),
    ...profiles.map((profile) => locatedFact(l10n.t('Web page'), profile)),
  ];
}

function entryGroup(resume: Resume, kind: SectionKind, isExpected: boolean): ParserGroup {
  const entries = entriesOf(resume, kind).map((entry) => entryFacts(kind, entry));
  const title = sectionName(kind);
  return { title, entries: entries.length === 0 && isExpected ? [[missingFact(title, 0)]] : entries };
}

/** The skills of each group, or of the whole section where they are in none. */
function skillFacts({ sections }: Resume): ParserFact[] {
  const groups = new Map<string, { readonly names: string[]; readonly offset: number }>();
  for (const { section, start, index } of sections) {
    for (const { text, group, span } of section.skills) {
      const key = `${index} ${group ?? ''}`;
      const known = groups.get(key);
      if (known) known.names.push(text);
      else groups.set(key, { names: [text], offset: start + span.from });
    }
  }
  if (groups.size === 0) return [missingFact(sectionName('skills'), 0)];
  return [...groups].map(([key, { names, offset }]) =>
    foundFact(key.slice(key.indexOf(' ') + 1) || l10n.t('Skills'), names.join(', '), offset),
  );
}

/** What the heading of a section opens. */
function sectionFacts({ section, start }: PlacedSection): ParserFact[] {
  const { heading, kind, custom, certainty, unreadable } = section;
  if (!heading) return [];
  const offset = start + heading.span.from;
  const label = heading.prose.plain.trim();
  const value = custom ?? (kind === 'other' ? '' : sectionName(kind));
  if (unreadable) return [doubtfulFact(label, value, l10n.t('Its text cannot be analysed'), start + unreadable.span.from)];
  if (value === '') return [doubtfulFact(label, value, l10n.t('Not a usual heading'), offset)];
  return [certainty === 'sure' ? foundFact(label, value, offset) : doubtfulFact(label, value, l10n.t('Guessed'), offset)];
}
