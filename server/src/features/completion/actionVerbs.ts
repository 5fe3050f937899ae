import * as l10n from '@vscode/l10n';
import { languageOf } from '../../languages/index.ts';
import type { Resume, SectionKind } from '../../model/resume.ts';
import { readRoles, stateOf } from '../../rules/deeds.ts';
import { recallOf } from '../../rules/ruleset.ts';
import type { Snapshot } from '../../snapshot.ts';
import { type ActionVerb, otherVerbs, strongVerbs } from '../../text/actionVerbs.ts';
import type { Deed } from '../../text/data/actionVerbs.en.ts';
import type { Opening } from '../../text/opening.ts';
import { tenseOf } from '../../text/tense.ts';
import type { Recall } from '../../text/textMemory.ts';
import { alternativesTo, inflect, type VerbForm } from '../../text/verbs.ts';
import type { CompletionItem, CompletionList } from './completionItem.ts';
import { type Cursor, entryAt } from './cursor.ts';
import { headerPartAt } from './headerPart.ts';

/**
 * At the start of a bullet that tells of a role: verbs in the tense of the role, the strongest of each deed first, those that
 * open bullets elsewhere last, and none that opens another one of the role. In other languages than English, the nouns that bullets open with.
 */
export function actionVerbs(snapshot: Snapshot, cursor: Cursor): CompletionList | undefined {
  const { resume, ruleset } = snapshot;
  const opening = /^[ \t>]*(?:[-*+]|\d{1,2}[.)])[ \t]+(\p{L}*)$/u.exec(cursor.before);
  if (!opening || !telling.has(cursor.place.section.kind) || headerPartAt(cursor)) return undefined;
  const typed = opening[1] ?? '';
  const used = usedVerbs(resume, cursor, recallOf(ruleset));
  const offered = resume.language === 'en' ? inEnglish(snapshot, cursor, typed, used) : inOther(resume);
  const items = offered
    .filter(({ text }) => text !== typed && text.toLowerCase().startsWith(typed.toLowerCase()))
    .slice(0, mostItems)
    .map((word) => toItem(word, typed, cursor));
  return items.length === 0 ? undefined : { items, incomplete: resume.language === 'en' };
}

const telling: ReadonlySet<SectionKind> = new Set<SectionKind>(['work', 'projects', 'volunteer']);
const mostItems = 150;

interface OfferedWord {
  readonly text: string;
  readonly detail?: string;
  readonly documentation?: () => string;
}

function toItem(word: OfferedWord, typed: string, { offset, after }: Cursor): CompletionItem {
  return {
    kind: 'verb',
    label: word.text,
    ...(word.detail === undefined ? {} : { detail: word.detail }),
    ...(word.documentation ? { documentation: word.documentation } : {}),
    filterText: word.text,
    edit: { span: { from: offset - typed.length, to: offset }, newText: word.text },
    replaceTo: offset + (/^\p{L}*/u.exec(after)?.[0].length ?? 0),
  };
}

/** How many bullets of the document a verb opens, and whether one of them is of the cursor's role. */
interface UsedVerbs {
  readonly here: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
}

function usedVerbs({ sections }: Resume, cursor: Cursor, recall: Recall): UsedVerbs {
  const here = new Set<string>();
  const counts = new Map<string, number>();
  const current = entryAt(cursor);
  for (const { section } of sections) {
    for (const { entry, deeds } of readRoles(section, recall)) {
      for (const { bullet, opening } of deeds) {
        const isCurrent = section === cursor.place.section && bullet.span.from <= cursor.at && cursor.at <= bullet.span.to;
        if (!opening?.verb || isCurrent) continue;
        counts.set(opening.verb.base, (counts.get(opening.verb.base) ?? 0) + 1);
        if (entry === current) here.add(opening.verb.base);
      }
    }
  }
  return { here, counts };
}

function inEnglish(snapshot: Snapshot, cursor: Cursor, typed: string, { here, counts }: UsedVerbs): OfferedWord[] {
  const form = formOf(snapshot, cursor);
  const all = typed === '' ? strongVerbs() : [...strongVerbs(), ...otherVerbs()];
  const candidates = all.filter(({ base }) => !here.has(base) && base.startsWith(typed.slice(0, 1).toLowerCase()));
  const fresh = candidates.filter(({ base }) => !counts.has(base));
  const stale = candidates.filter(({ base }) => counts.has(base));
  const isSmall = /^\p{Ll}/u.test(typed);
  return [...fresh, ...stale].map((verb) => {
    const text = inflect(verb.base, form);
    return {
      text: isSmall ? text : text.charAt(0).toUpperCase() + text.slice(1),
      ...(verb.deed ? { detail: nameDeed(verb.deed) } : {}),
      documentation: () => describe(verb, counts.get(verb.base) ?? 0, form),
    };
  });
}

/** The tense that the role's other bullets are in, or else that of its dates: what goes on is told in the present. */
function formOf({ ruleset, today }: Snapshot, cursor: Cursor): VerbForm {
  const current = entryAt(cursor);
  const role = readRoles(cursor.place.section, recallOf(ruleset)).find(({ entry }) => entry === current);
  const others = (role?.deeds ?? []).flatMap(({ bullet, opening }) =>
    opening && !(bullet.span.from <= cursor.at && cursor.at <= bullet.span.to) ? [opening] : [],
  );
  const inTense = (wanted: 'past' | 'present'): Opening[] => others.filter((opening) => tenseOf(opening) === wanted);
  const [past, present] = [inTense('past'), inTense('present')];
  const state = current && stateOf(current, today);
  const isPresent = past.length === present.length ? state === 'current' : present.length > past.length;
  if (!isPresent || state === 'ended') return 'past';
  return present.filter(({ verb }) => verb?.form === 'third').length * 2 > present.length ? 'third' : 'base';
}

function describe({ base }: ActionVerb, count: number, form: VerbForm): string {
  const lines = [`**${inflect(base, 'base')}** · ${inflect(base, 'past')} · ${inflect(base, 'gerund')}`];
  const near = alternativesTo(base);
  if (near.length > 0) lines.push(l10n.t('Near in meaning: {0}', near.map((other) => inflect(other, form)).join(', ')));
  if (count === 1) lines.push(l10n.t('It opens one bullet of this resume already.'));
  if (count > 1) lines.push(l10n.t('It opens {0} bullets of this resume already.', count));
  return lines.join('\n\n');
}

function nameDeed(deed: Deed): string {
  const names: Readonly<Record<Deed, string>> = {
    lead: l10n.t('leading'),
    build: l10n.t('building'),
    improve: l10n.t('improving'),
    save: l10n.t('saving'),
    grow: l10n.t('growing'),
    examine: l10n.t('examining'),
    introduce: l10n.t('introducing'),
    communicate: l10n.t('communicating'),
    teach: l10n.t('teaching'),
    deliver: l10n.t('delivering'),
  };
  return names[deed];
}

function inOther({ language, sections }: Resume): OfferedWord[] {
  const words = languageOf(language)?.writing?.bulletOpenings ?? [];
  const used = new Set(
    sections.flatMap(({ section }) => (telling.has(section.kind) ? section.bullets.map(({ prose }) => firstWord(prose.plain)) : [])),
  );
  const isUsed = (word: string) => used.has(firstWord(word));
  return [...words.filter((word) => !isUsed(word)), ...words.filter(isUsed)].map((text) => ({ text }));
}

function firstWord(plain: string): string {
  return /^\p{L}*/u.exec(plain)?.[0].toLowerCase() ?? '';
}
