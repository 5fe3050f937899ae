import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Bullet } from '../model/resume.ts';
import { type BulletEnd, hasSeveralSentences } from '../text/bulletEnd.ts';
import { hasCjk } from '../text/script.ts';
import { type BulletList, readBulletLists } from './bulletLists.ts';
import { defineRule, type Problem } from './defineRule.ts';
import { defineSurvey } from './survey.ts';

export const bulletPunctuation = defineRule({
  id: 'bullet-punctuation',
  summary: 'a bullet with a full stop among bullets without, or the other way round',
  why: 'Either is right; a mixture looks like text pasted together from several versions.',
  severity: 'warning',
  fix: 'safe',
  options: z.object({
    style: z
      ._default(z.enum(['consistent', 'stop', 'none']), 'consistent')
      .check(
        z.describe(
          'Whether bullets end with a full stop. `consistent` follows most of them, and is silent while there is no clear majority.',
        ),
      ),
  }),
  survey: defineSurvey<{ readonly style: 'consistent' | Style }, readonly BulletList[], Style | 'each'>({
    read: (section, { recall }) => readBulletLists(section, recall),
    isEqual: (before, after) => before.length === after.length && before.every((list, index) => isSameCount(list, after[index])),
    weigh(said, { options }) {
      const deeds = said.flatMap((lists) => lists?.filter(({ areDeeds }) => areDeeds) ?? []);
      const style = options.style === 'consistent' ? (usualStyle(deeds) ?? 'each') : options.style;
      return said.map((lists) => (lists && lists.length > 0 ? style : undefined));
    },
    judge: (_, lists, overall, { options }) =>
      lists.flatMap((list) => {
        const isUsual = options.style === 'consistent';
        const style = isUsual && (!list.areDeeds || overall === 'each') ? usualStyle([list]) : overall;
        if (!style || style === 'each' || list.stops === (style === 'stop' ? list.bullets.length : 0)) return [];
        return list.bullets.flatMap(({ bullet, end }) => judge(bullet, end, style, isUsual) ?? []);
      }),
  }),
});

function isSameCount(before: BulletList, after: BulletList | undefined): boolean {
  return before.areDeeds === after?.areDeeds && before.bullets.length === after.bullets.length && before.stops === after.stops;
}

type Style = 'stop' | 'none';

/** Two thirds of at least three: two against two shows no habit, and neither does one against one. */
function usualStyle(lists: readonly BulletList[]): Style | undefined {
  let total = 0;
  let stops = 0;
  for (const list of lists) {
    total += list.bullets.length;
    stops += list.stops;
  }
  if (total < 3) return undefined;
  if (stops * 3 >= total * 2) return 'stop';
  return stops * 3 <= total ? 'none' : undefined;
}

function judge(bullet: Bullet, { stop, span, last }: BulletEnd, style: Style, isUsual: boolean): Problem | undefined {
  if (style === 'stop' && stop === '') {
    const newText = hasCjk(bullet.prose.plain.trimEnd().slice(-1)) ? '。' : '.';
    const fixes = () => [{ title: l10n.t('Add the full stop'), safe: true as const, edits: [{ span, newText }] }];
    const message = isUsual
      ? l10n.t('Most bullets end with a full stop and this one does not, which looks unfinished. Add it.')
      : l10n.t('By the configuration, bullets end with a full stop and this one does not, which looks unfinished. Add it.');
    return { span: last, message, fixes };
  }
  // A bullet of several sentences needs the stop that a phrase does without.
  if (style === 'stop' || stop === '' || hasSeveralSentences(bullet)) return undefined;
  const fixes = () => [{ title: l10n.t('Remove the full stop'), safe: true as const, edits: [{ span, newText: '' }] }];
  const message = isUsual
    ? l10n.t('Most bullets end without a full stop and this one has it, which looks pasted in. Remove it.')
    : l10n.t('By the configuration, bullets end without a full stop and this one has it, which looks pasted in. Remove it.');
  return { span, message, fixes };
}
