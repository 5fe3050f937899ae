import * as z from 'zod/mini';
import type { Bullet } from '../model/resume.ts';
import type { BulletEnd } from '../text/bulletEnd.ts';
import { hasCjk } from '../text/script.ts';
import { type PlacedBullet, readBulletEnds } from './bulletEnds.ts';
import { defineRule, type Problem } from './defineRule.ts';
import { Tally } from './majority.ts';

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
  check({ resume, options, report }) {
    const bullets = resume.sections.flatMap(readBulletEnds);
    const overall = majority(bullets.filter(({ isDeed }) => isDeed));
    for (const list of groupByList(bullets)) {
      const style = options.style === 'consistent' ? (list[0]?.isDeed && overall) || majority(list) : options.style;
      for (const { place, end, bullet } of style ? list : []) {
        const problem = judge(bullet, end, style as Style);
        if (problem) report(place, problem);
      }
    }
  },
});

type Style = 'stop' | 'none';

/** Two thirds of at least three: two against two shows no habit, and neither does one against one. */
function majority(bullets: readonly PlacedBullet[]): Style | undefined {
  const tally = new Tally();
  for (const { end } of bullets) tally.add(end.stop === '' ? 'none' : 'stop');
  return tally.clearMajority(2 / 3, 3) as Style | undefined;
}

function groupByList(bullets: readonly PlacedBullet[]): PlacedBullet[][] {
  const lists = new Map<string, PlacedBullet[]>();
  for (const bullet of bullets) {
    const key = `${bullet.place.start} ${bullet.list}`;
    const list = lists.get(key);
    if (list) list.push(bullet);
    else lists.set(key, [bullet]);
  }
  return [...lists.values()];
}

function judge(bullet: Bullet, { stop, span, last, sentences }: BulletEnd, style: Style): Problem | undefined {
  if (style === 'stop' && stop === '') {
    const newText = hasCjk(bullet.prose.plain.trimEnd().slice(-1)) ? '。' : '.';
    const fixes = [{ title: 'Add the full stop', safe: true as const, edits: [{ span, newText }] }];
    return {
      span: last,
      message: 'Most bullets end with a full stop and this one does not, which looks unfinished. Add it.',
      fixes,
    };
  }
  // A bullet of several sentences needs the stop that a phrase does without.
  if (style === 'stop' || stop === '' || sentences) return undefined;
  const fixes = [{ title: 'Remove the full stop', safe: true as const, edits: [{ span, newText: '' }] }];
  return { span, message: 'Most bullets end without a full stop and this one has it, which looks pasted in. Remove it.', fixes };
}
