import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Section } from '../model/resume.ts';
import { sliceSpan } from '../model/span.ts';
import type { Opening } from '../text/opening.ts';
import { sourceSpan } from '../text/prose.ts';
import { readVerbChain, rewriteVerb, tenseOf } from '../text/tense.ts';
import type { VerbForm } from '../text/verbs.ts';
import { type Deed, type Role, readRoles, stateOf } from './deeds.ts';
import { defineRule, type Fix, type Problem } from './defineRule.ts';

export const tense = defineRule({
  id: 'tense',
  summary: 'a bullet in the present tense in a role that is over, or the one in the past in a role that is told in the present',
  why: 'The present tense says that you still do it; where the tenses are mixed, a reader stops and wonders which it is.',
  severity: 'info',
  fix: 'safe',
  languages: ['en'],
  options: z.object({
    share: z
      ._default(z.number().check(z.minimum(0), z.maximum(0.5)), 0.25)
      .check(z.describe('In a role that goes on: the largest share of bullets in the past that counts as a slip and not as meant.')),
  }),
  checkSection({ section, options, today, recall, report }) {
    if (section.kind !== 'work' && section.kind !== 'volunteer') return;
    for (const role of readRoles(section, recall)) {
      const state = stateOf(role.entry, today);
      if (state === 'ended') for (const deed of inTense(role, 'present')) report(judge(section, deed, 'past', true));
      if (state === 'current') for (const { deed, form } of findSlips(role, options.share)) report(judge(section, deed, form, false));
    }
  },
});

/** A deed whose opening is known to be a verb. */
interface ToldDeed extends Deed {
  readonly opening: Opening;
}

function inTense({ deeds }: Role, wanted: 'past' | 'present'): ToldDeed[] {
  return deeds.filter((deed): deed is ToldDeed => deed.opening !== undefined && tenseOf(deed.opening) === wanted);
}

/**
 * In a role that goes on, duties stand in the present and what was finished in the past. One bullet in the past among many in the
 * present is a slip where it tells neither an event nor a result.
 */
function findSlips(role: Role, share: number): { deed: ToldDeed; form: VerbForm }[] {
  const past = inTense(role, 'past');
  const present = inTense(role, 'present');
  if (past.length > share * (past.length + present.length)) return [];
  const form = present.filter(({ opening }) => opening.verb?.form === 'third').length * 2 > present.length ? 'third' : 'base';
  const slips = past.filter(({ opening, bullet }) => !events.has(opening.word) && !/\d/.test(bullet.prose.plain));
  return slips.map((deed) => ({ deed, form }));
}

/** What happens once is over, even where the role goes on. */
const events: ReadonlySet<string> = new Set(
  `achieved attained awarded became began built chosen completed created earned elected finished founded hired initiated introduced invited joined launched
migrated moved nominated opened pioneered presented promoted published received redesigned rebuilt released replaced rewrote selected shipped started won wrote`.split(
    /\s+/,
  ),
);

function judge(section: Section, { bullet, opening }: ToldDeed, form: VerbForm, isOver: boolean): Problem {
  const { prose } = bullet;
  const written = prose.plain.slice(opening.from, opening.to);
  const message = isOver
    ? l10n.t('“{0}” is in the present tense, but the role is over, so it reads as if you still did it. Put it in the past.', written)
    : l10n.t(
        '“{0}” is in the past in a role that is told in the present, so it reads as if you had stopped. Use the present, or leave it if it is done.',
        written,
      );
  const span = sourceSpan(prose, opening.from, opening.to);
  return { span, message, fixes: () => writeFix(section, { bullet, opening }, form, isOver) };
}

function writeFix(section: Section, { bullet, opening }: ToldDeed, form: VerbForm, isOver: boolean): Fix[] {
  const { prose } = bullet;
  const { verbs, isWhole } = readVerbChain(prose.plain, opening);
  const edits = verbs.map((verb) => ({ span: sourceSpan(prose, verb.from, verb.to), newText: rewriteVerb(prose.plain, verb, form) }));
  // Where emphasis begins or ends inside a word, it is not ours to replace.
  const isPlain = verbs.every(
    ({ from, to }, index) => edits[index] && sliceSpan(section.text, edits[index].span) === prose.plain.slice(from, to),
  );
  if (!isPlain) return [];
  const listed = edits.map(({ newText }) => l10n.t('“{0}”', newText)).join(', ');
  const fix = { title: l10n.t('Write {0}', listed), edits };
  // Only the past of a role that is over is right without asking.
  return [isOver && isWhole ? { ...fix, safe: true } : fix];
}
