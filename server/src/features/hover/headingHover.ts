import * as l10n from '@vscode/l10n';
import { listAll, listChoice } from '../../languages/interfaceLanguage.ts';
import { holdsEntries } from '../../model/entries.ts';
import type { Heading, PlacedSection, Section, SectionKind } from '../../model/resume.ts';
import { shiftSpan, spanContains } from '../../model/span.ts';
import type { SectionSchema } from '../../rules/defineRule.ts';
import { entryIncomplete } from '../../rules/entry-incomplete.ts';
import { missingDate } from '../../rules/missing-date.ts';
import { requiredFields } from '../../rules/requiredFields.ts';
import type { Snapshot } from '../../snapshot.ts';
import { escapeText } from '../markdown.ts';
import { sectionName } from '../sectionName.ts';
import { timeSpent, writeTime } from '../timeSpent.ts';
import type { HoverSource } from './hover.ts';

/** What a section was read as, by its heading, what the schema expects of it and what of that is missing. */
export const headingHover: HoverSource = (snapshot, place, offset) => {
  const { section, start } = place;
  const { heading } = section;
  if (!heading) return undefined;
  const span = shiftSpan(heading.span, start);
  if (offset < span.from || span.to < offset) return undefined;
  const parts = [verdict(section, heading)];
  if (isKnown(section))
    parts.push(...expectations(section, snapshot.ruleset.schema), ...contents(section, snapshot), ...gaps(snapshot, place));
  return { span, markdown: parts.join('\n\n') };
};

function isKnown({ kind, custom }: Section): boolean {
  return kind !== 'other' || custom !== undefined;
}

function verdict({ kind, custom, certainty }: Section, heading: Heading): string {
  const title = `**${escapeText(heading.prose.plain.trim())}**`;
  if (custom !== undefined) {
    return kind === 'other'
      ? l10n.t('{0} was read as your own section “{1}”. Its text is checked, its entries are not.', title, escapeText(custom))
      : l10n.t(
          '{0} was read as your own section “{1}”. Its entries are read as those of “{2}”.',
          title,
          escapeText(custom),
          sectionName(kind),
        );
  }
  if (kind !== 'other') {
    return certainty === 'sure'
      ? l10n.t('{0} was read as the section “{1}”.', title, sectionName(kind))
      : l10n.t('{0} was taken for the section “{1}”.', title, sectionName(kind));
  }
  return certainty === 'sure'
    ? l10n.t('{0} is a heading that you have accepted. Its text is checked, its entries are not.', title)
    : l10n.t('{0} is no section we know. Its text is checked, its entries are not.', title);
}

function expectations(section: Section, schema: SectionSchema): string[] {
  const id = section.custom ?? section.kind;
  const wanted = schema.required.map((item) => item.split('|').map((one) => one.trim())).find((ids) => ids.includes(id));
  const others = wanted?.filter((other) => other !== id).map((other) => l10n.t('“{0}”', sectionName(other as SectionKind))) ?? [];
  const fields = requiredFields(section, schema).map(({ name }) => l10n.t(name));
  const lines: string[] = [];
  if (wanted && others.length === 0) lines.push(l10n.t('A resume has to have this section.'));
  else if (wanted) lines.push(l10n.t('A resume has to have this section or {0}.', listChoice(others)));
  if (fields.length > 0) lines.push(l10n.t('Each entry needs {0}.', listAll(fields)));
  return lines;
}

/** “4 entries, 8 yrs 2 mos in all.” */
function contents({ kind, entries }: Section, { today }: Snapshot): string[] {
  if (!holdsEntries(kind) || entries.length === 0) return [];
  const time = timeSpent(
    entries.map(({ dates }) => dates),
    today,
  );
  if (!time || kind === 'education') return entries.length > 1 ? [l10n.t('{0} entries.', entries.length)] : [];
  return [
    entries.length > 1 ? l10n.t('{0} entries, {1} in all.', entries.length, writeTime(time)) : l10n.t('One entry, {0}.', writeTime(time)),
  ];
}

/** What the entries lack, as the rules found it. */
function gaps({ diagnostics }: Snapshot, { section, start }: PlacedSection): string[] {
  const whole = { from: start, to: start + section.text.length };
  const found = diagnostics.filter(
    ({ rule, span }) => (rule.id === entryIncomplete.id || rule.id === missingDate.id) && spanContains(whole, span),
  );
  const lines = found.slice(0, mostGaps).map(({ message }) => `- ${escapeText(message)}`);
  return lines.length > 0 ? [lines.join('\n')] : [];
}

const mostGaps = 3;
