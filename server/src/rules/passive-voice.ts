import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { SectionKind } from '../model/resume.ts';
import { findPassive } from '../text/passive.ts';
import { sourceSpan } from '../text/prose.ts';
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
    if (!telling.has(section.kind)) return;
    for (const { prose } of section.bullets) {
      const found = recall(findPassive, prose.plain);
      if (!found) continue;
      const written = prose.plain.slice(found.from, found.to);
      report({
        span: sourceSpan(prose, found.from, found.to),
        message: l10n.t('“{0}” leaves open who did it. If it was you, open the bullet with the verb.', written),
      });
    }
  },
});

const telling: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer']);
