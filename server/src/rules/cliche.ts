import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { cliches } from '../text/data/cliches.ts';
import { defineRule } from './defineRule.ts';
import { readPhraseLists, reportPhrases } from './phraseRule.ts';

export const cliche = defineRule({
  id: 'cliche',
  summary: 'a phrase that stands in every second resume: “team player”, “proven track record”, “passionate”',
  why: 'Anybody can claim it, so readers skip it; what you did is the proof, and only you can tell that.',
  severity: 'hint',
  fix: 'none',
  languages: Object.keys(cliches),
  options: z.object({
    allow: z
      ._default(z.array(z.string()), [])
      .check(z.describe('Phrases of the list that are fine, in lower case and without hyphens: `attention to detail`.')),
    also: z._default(z.array(z.string()), []).check(z.describe('Further phrases to report.')),
  }),
  checkSection(context) {
    reportPhrases(context, lists, (written) =>
      l10n.t('“{0}” stands in every second resume, and readers skip it. Show it by something that you did.', written),
    );
  },
});

const lists = readPhraseLists(cliches);
