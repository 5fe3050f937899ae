import { fieldLabelOf } from '../../languages/index.ts';
import { readFrontMatter } from '../../parse/frontMatter.ts';
import { personalLabels } from '../../text/data/personalLabels.ts';
import { applyCuts, type Cut, placeholders } from './cuts.ts';
import { findContacts } from './matches.ts';
import type { Person } from './person.ts';

/** Keys that say how to reach the person go with all that is below them; what other keys say of them is replaced, still as YAML or TOML. */
export function cutFrontMatter(text: string, person: Person): { readonly cuts: readonly Cut[]; readonly end: number } {
  const { end } = readFrontMatter(text);
  const cuts: Cut[] = [];
  let dropped = Number.POSITIVE_INFINITY;
  for (let from = 0; from < end; ) {
    const newline = text.indexOf('\n', from);
    const next = newline < 0 ? end : newline + 1;
    const line = text.slice(from, next).replace(/\r?\n$/, '');
    const {
      indent = '',
      mark = '',
      key,
    } = /^(?<indent>[ \t]*)(?<mark>- +)?(?:(?<key>[\p{L}\w-]{1,40})[ \t]*[:=])?/u.exec(line)?.groups ?? {};
    const isBelow = indent.length > dropped || line.trim() === '' || (indent.length === dropped && mark !== '');
    if (!isBelow) dropped = key !== undefined && mark === '' && isContactKey(key) ? indent.length : Number.POSITIVE_INFINITY;
    if (dropped < Number.POSITIVE_INFINITY) cuts.push({ from, to: next, placeholder: '' });
    else cuts.push(...cutLine(line, key, person).map((cut) => ({ ...cut, from: from + cut.from, to: from + cut.to })));
    from = next;
  }
  return { cuts, end };
}

/** All of a value at once, so that it stays one of YAML, where a bracket would open a list. */
function cutLine(line: string, key: string | undefined, person: Person): Cut[] {
  const lead = key === undefined ? /^[ \t]*(?:- +|% *)?/ : /^[^:=]*[:=][ \t]*/;
  const from = lead.exec(line)?.[0].length ?? 0;
  const value = line.slice(from).trimEnd();
  const to = from + value.length;
  if (value === '') return [];
  if (key !== undefined && isContactKey(key)) return [{ from, to, placeholder: `"${placeholders.personal}"` }];
  if (key !== undefined && nameLabels.has(fieldLabelOf(readableKey(key)) ?? ''))
    return [{ from, to, placeholder: `"${placeholders.name}"` }];
  const found = findContacts(value, person);
  const isFirst = found.some((cut) => cut.from === 0) && !line.startsWith('%');
  if (isFirst) return [{ from, to, placeholder: `"${applyCuts(value, found).replace(/["\\\\]/g, "'")}"` }];
  return found.map((cut) => ({ ...cut, from: from + cut.from, to: from + cut.to }));
}

const nameLabels: ReadonlySet<string> = new Set(['name', 'givenName', 'familyName']);

function isContactKey(key: string): boolean {
  const words = readableKey(key);
  const label = fieldLabelOf(words);
  if (label === 'email' || label === 'phone' || label === 'address' || label === 'website') return true;
  return Object.values(personalLabels).some((labels) => labels.includes(words)) || contactKeys.test(words);
}

/** “birth_date” and “birthDate” are “birth date”. */
function readableKey(key: string): string {
  return key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[_-]/g, ' ')
    .toLowerCase();
}

const contactKeys =
  /^(?:fax|zip|postal code|street|birth ?place|place of birth|date of birth|nationality|citizenship|photo|picture|image|avatar|profile (?:photo|picture|image)|profiles|social|socials|social links)$|\b(?:github|gitlab|linkedin|twitter|mastodon|bluesky|facebook|instagram|xing|skype|telegram|whatsapp|wechat|stackoverflow|orcid)\b/;
