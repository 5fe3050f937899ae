import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { fillers } from '../text/data/fillers.ts';
import { defineRule } from './defineRule.ts';
import { readPhraseLists, reportPhrases } from './phraseRule.ts';

export const filler = defineRule({
  id: 'filler',
  summary: 'words that say nothing: “etc”, “various”, “in order to”',
  why: 'A resume has little room; what is vague takes it from what is not, and reads as if there were no more to say.',
  severity: 'hint',
  fix: 'none',
  languages: Object.keys(fillers),
  options: z.object({
    allow: z
      ._default(z.array(z.string()), [])
      .check(z.describe('Words of the list that are fine, in lower case and without hyphens: `prior to`.')),
    also: z._default(z.array(z.string()), []).check(z.describe('Further words to report.')),
  }),
  checkSection(context) {
    reportPhrases(context, lists, (written, { instead }) =>
      instead === ''
        ? l10n.t('“{0}” takes room and tells the reader nothing. Leave it out, or say exactly what you mean.', written)
        : l10n.t('“{0}” says no more than “{1}”. Write that.', written, instead),
    );
  },
});

const lists = readPhraseLists(fillers);
