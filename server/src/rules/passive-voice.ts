import * as z from 'zod/mini';
import { findPassive } from '../text/passive.ts';
import { sourceSpan } from '../text/prose.ts';
import { readRoles } from './deeds.ts';
import { defineRule } from './defineRule.ts';

export const passiveVoice = defineRule({
  id: 'passive-voice',
  summary: 'a bullet that says what was done, not who did it: “was developed by”',
  why: 'A resume is about what you did; the passive leaves open whether it was you.',
  severity: 'hint',
  fix: 'none',
  languages: ['en'],
  options: z.object({}),
  checkSection({ section, recall, report }) {
    for (const { deeds } of readRoles(section, recall)) {
      for (const { bullet } of deeds) {
        const found = recall(findPassive, bullet.prose.plain);
        if (!found) continue;
        const written = bullet.prose.plain.slice(found.from, found.to);
        report({
          span: sourceSpan(bullet.prose, found.from, found.to),
          message: `“${written}” leaves open who did it. If it was you, open the bullet with the verb.`,
        });
      }
    }
  },
});
