import * as l10n from '@vscode/l10n';
import type { PartialDate } from '../../model/dates.ts';
import type { Entry, PlacedSection, Resume, Section, SectionKind } from '../../model/resume.ts';
import { shiftSpan } from '../../model/span.ts';
import type { Skill } from '../../skills/skill.ts';
import { describeSkill } from '../describeSkill.ts';
import { entryTitle } from '../entryTitle.ts';
import { escapeText } from '../markdown.ts';
import { skillUseAt, skillUses } from '../skillUses.ts';
import { timeSpent, writeTime } from '../timeSpent.ts';
import type { HoverSource } from './hover.ts';

/** A skill's right name and kind, the roles that used it, and for how long in all. */
export const skillHover: HoverSource = ({ resume, today }, place, offset) => {
  const use = skillUseAt(place, offset);
  if (!use) return undefined;
  const uses = findUses(resume, use.skill);
  return {
    span: shiftSpan(use.span, place.start),
    markdown: [describeSkill(use.skill), describeUses(uses, today), describeEvidence(uses)].filter((part) => part !== '').join('\n\n'),
  };
};

interface Uses {
  readonly listed: boolean;
  readonly entries: readonly { readonly section: Section; readonly entry: Entry }[];
  /** Named where no entry is: in a summary, for example. */
  readonly elsewhere: readonly string[];
}

function findUses({ sections }: Resume, skill: Skill): Uses {
  const entries = new Map<Entry, Section>();
  const elsewhere = new Set<string>();
  let listed = false;
  for (const place of sections) {
    for (const use of skillUses(place.section)) {
      if (use.skill !== skill) continue;
      if (use.listed || place.section.kind === 'skills') listed = true;
      else if (use.entry) entries.set(use.entry, place.section);
      else elsewhere.add(titleOf(place));
    }
  }
  return { listed, entries: [...entries].map(([entry, section]) => ({ entry, section })), elsewhere: [...elsewhere] };
}

function titleOf({ section }: PlacedSection): string {
  return escapeText(section.heading?.prose.plain.trim() ?? l10n.t('the head of the page'));
}

/** “Used in 2 entries for 3 yrs 2 mos: …”. */
function describeUses({ entries, elsewhere }: Uses, today: PartialDate): string {
  const names = [...entries.map(({ section, entry }) => escapeText(entryTitle(section, entry))), ...elsewhere];
  if (names.length === 0) return '';
  const roles = entries.filter(({ section }) => telling.has(section.kind)).map(({ entry }) => entry.dates);
  const time = timeSpent(roles, today);
  const list = names.slice(0, mostNames).join('; ') + (names.length > mostNames ? '; …' : '');
  return time ? l10n.t('Used for {0}, in: {1}', writeTime(time), list) : l10n.t('Used in: {0}', list);
}

/** More would not be read in a hover. */
const mostNames = 6;

/** Sections whose dates say how long something was used for. */
const telling: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer']);

function describeEvidence({ listed, entries }: Uses): string {
  if (!listed) return l10n.t('No section lists it as a skill.');
  return entries.length > 0 ? l10n.t('Listed as a skill.') : l10n.t('Listed as a skill, but no entry says where you used it.');
}
