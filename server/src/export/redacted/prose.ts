import { fieldLabelOf } from '../../languages/index.ts';
import type { Prose } from '../../model/prose.ts';
import type { PlacedSection, Resume } from '../../model/resume.ts';
import { allProse } from '../../text/allProse.ts';
import { otherPersonalLabels, personalLabels } from '../../text/data/personalLabels.ts';
import { findNationalIds } from '../../text/findNationalIds.ts';
import { findStreet } from '../../text/findStreet.ts';
import { isVerbatim } from '../../text/prose.ts';
import { type Cut, placeholders } from './cuts.ts';
import { findContacts } from './matches.ts';
import type { Person } from './person.ts';

/** What a reader would see of the person, however it is marked up: the marks stay, the words go. */
export function cutProse({ sections }: Resume, person: Person): Cut[] {
  return sections.flatMap((place) => allProse(place.section).flatMap((prose) => cutIn(prose, place, person)));
}

function cutIn(prose: Prose, { section, start }: PlacedSection, person: Person): Cut[] {
  const plain = linesOf(prose, section.text);
  const home = section.kind === 'basics' ? findHome(plain) : [];
  const personal = personalSections.has(section.kind) ? findPersonalData(plain) : [];
  const found = [...findContacts(plain, person), ...findNumbers(plain), ...home, ...personal];
  return found.flatMap((cut) => cutRuns(prose, cut, start));
}

const personalSections: ReadonlySet<string> = new Set(['basics', 'other', 'interests', 'languages']);

function findNumbers(plain: string): Cut[] {
  if (!/\d{2}/.test(plain)) return [];
  return findNationalIds(plain).map(({ from, to }) => ({ from, to, placeholder: placeholders.number }));
}

function findHome(plain: string): Cut[] {
  const cuts: Cut[] = [];
  let rest = plain;
  while (cuts.length < mostStreets && /\d/.test(rest)) {
    const street = findStreet(rest);
    if (!street) break;
    const { from } = street;
    const to = street.to + (postalCode.exec(rest.slice(street.to))?.[0].length ?? 0);
    cuts.push({ from, to, placeholder: placeholders.address });
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }
  for (const { to, label, value } of labelledValues(plain)) {
    const kind = fieldLabelOf(label) ?? (isNetwork(label) ? 'website' : '');
    const contact = contactValues[kind];
    const length = contact?.pattern.exec(value)?.[0].trimEnd().length ?? 0;
    const start = to - value.length;
    if (contact && length > 0) cuts.push({ from: start, to: start + length, placeholder: contact.placeholder });
  }
  return cuts;
}

/** In one paragraph. */
const mostStreets = 10;

/** The city between street and code goes with them. */
const postalCode = /^[^|•·;\n]{0,60}?(?<![\p{L}\p{N}])(?:\d{4,6}(?:-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?![\p{L}\p{N}])/u;

function isNetwork(label: string): boolean {
  return /^(?:skype|telegram|wechat|discord|signal|instagram|facebook|xing|mastodon)$/iu.test(label);
}

/** How much of what follows a label is its value: an address has spaces in it, a user name has none. */
const contactValues: Readonly<Partial<Record<string, { readonly pattern: RegExp; readonly placeholder: string }>>> = {
  name: { pattern: /^.+/su, placeholder: placeholders.name },
  givenName: { pattern: /^.+/su, placeholder: placeholders.name },
  familyName: { pattern: /^.+/su, placeholder: placeholders.name },
  phone: { pattern: /^[\d\s()+./-]{4,30}/u, placeholder: placeholders.phone },
  address: { pattern: /^.+/su, placeholder: placeholders.address },
  website: { pattern: /^\S+/u, placeholder: placeholders.link },
};

function findPersonalData(plain: string): Cut[] {
  return labelledValues(plain)
    .filter(({ label }) => isPersonalLabel(label.toLowerCase()))
    .map(({ from, to }) => ({ from, to, placeholder: placeholders.personal }));
}

function isPersonalLabel(label: string): boolean {
  return otherPersonalLabels.includes(label) || Object.values(personalLabels).some((labels) => labels.includes(label));
}

interface LabelledValue {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly value: string;
}

/** “Label: value” at the start of a line or behind a separator. */
function labelledValues(plain: string): LabelledValue[] {
  return [...plain.matchAll(labelled)].map(({ 0: found, index, groups }) => {
    const value = groups?.value?.trimEnd() ?? '';
    const to = index + found.trimEnd().length;
    return { from: index + Math.max(0, found.search(/\p{L}/u)), to, label: groups?.label?.trim() ?? '', value };
  });
}

const labelled = /(?:^|[|•·;,\n]) ?(?<label>[\p{L}'’/ -]{2,24}?) ?[:：] ?(?<value>[^|•·;\n\s][^|•·;\n]{0,160})/gu;

/** The plain text with the line breaks of the source, which end a value. */
function linesOf({ plain, runs }: Prose, text: string): string {
  let lines = '';
  for (const run of runs) {
    const shown = plain.slice(run.plainFrom, run.plainTo);
    const source = text.slice(run.from, run.to);
    if (!source.includes('\n')) lines += shown;
    else
      lines +=
        source.length === shown.length
          ? shown.replace(/\s/gu, (space, at: number) => (source[at] === '\n' ? '\n' : space))
          : shown.replace(/ /g, '\n');
  }
  return lines;
}

/** The part of each run that a stretch of plain text covers; the placeholder stands in the first one. */
function cutRuns(prose: Prose, { from, to, placeholder }: Cut, start: number): Cut[] {
  const cuts: Cut[] = [];
  for (const run of prose.runs) {
    if (run.plainTo <= from || run.plainFrom >= to) continue;
    const isExact = isVerbatim(run);
    cuts.push({
      from: start + (isExact ? run.from + Math.max(0, from - run.plainFrom) : run.from),
      to: start + (isExact ? run.to - Math.max(0, run.plainTo - to) : run.to),
      placeholder: cuts.length === 0 ? placeholder : '',
    });
  }
  return cuts;
}
