import * as l10n from '@vscode/l10n';
import { toIso } from '../../dates/index.ts';
import type { DatePoint, DateRange } from '../../model/dates.ts';
import type { PlacedEntry } from '../../model/entries.ts';
import type { Entry, SectionKind } from '../../model/resume.ts';
import { doubtfulFact, fieldFact, foundFact, missingFact, type ParserFact } from './fact.ts';

/** What is taken of a role, a degree, a project or a voluntary post. */
export function entryFacts(kind: SectionKind, { place, entry }: PlacedEntry): ParserFact[] {
  const at = place.start + entry.header.from;
  const names = namesOf(kind).flatMap(({ field, label, isRequired }) => {
    const value = entry[field];
    if (value) return [fieldFact(label, isLeft(entry, field) ? { ...value, certainty: 'sure' } : value, place.start)];
    return isRequired ? [missingFact(label, at)] : [];
  });
  const facts = names.length > 0 ? names : [missingFact(l10n.t('Name'), at)];
  const first = entry.bullets[0];
  const bullets = first ? [foundFact(l10n.t('Bullets'), String(entry.bullets.length), place.start + first.span.from)] : [];
  const all = [...facts, ...dateFacts(entry.dates, place.start, at)];
  return [...(entry.certainty === 'sure' ? all : all.map(asGuess)), ...bullets];
}

/** Of two names that a header has, the one beside a known one is what is left: nobody who reads it would doubt that. */
function isLeft({ organization, role }: Entry, field: NamedField['field']): boolean {
  const other = field === 'organization' ? role : field === 'role' ? organization : undefined;
  return other?.certainty === 'sure';
}

interface NamedField {
  readonly field: 'organization' | 'role' | 'title' | 'location';
  readonly label: string;
  readonly isRequired?: true;
}

function namesOf(kind: SectionKind): readonly NamedField[] {
  const place: NamedField = { field: 'location', label: l10n.t('Place') };
  switch (kind) {
    case 'work':
      return [
        { field: 'organization', label: l10n.t('Employer'), isRequired: true },
        { field: 'role', label: l10n.t('Position'), isRequired: true },
        place,
      ];
    case 'education':
      return [
        { field: 'organization', label: l10n.t('Institution'), isRequired: true },
        { field: 'role', label: l10n.t('Degree'), isRequired: true },
        place,
      ];
    default:
      return [
        { field: 'title', label: l10n.t('Name') },
        { field: 'organization', label: l10n.t('Organization') },
        { field: 'role', label: l10n.t('Position') },
        place,
      ];
  }
}

function dateFacts(range: DateRange | undefined, start: number, at: number): ParserFact[] {
  const [from, to] = [range?.start, range?.end];
  if (from && to) return [pointFact(l10n.t('From'), from, start), pointFact(l10n.t('To'), to, start)];
  const single = from ?? to;
  return [single ? pointFact(l10n.t('Date'), single, start) : missingFact(l10n.t('Dates'), at)];
}

/** Dates are ISO at the precision that is printed. */
function pointFact(label: string, { present, date, text, span }: DatePoint, start: number): ParserFact {
  const offset = start + span.from;
  if (present) return foundFact(label, l10n.t('present'), offset);
  return date ? foundFact(label, toIso(date), offset) : doubtfulFact(label, text, l10n.t('Not understood as a date'), offset);
}

function asGuess(fact: ParserFact): ParserFact {
  return fact.state === 'found' ? { ...fact, state: 'doubtful', note: l10n.t('Guessed') } : fact;
}
