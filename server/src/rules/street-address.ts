import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { allProse } from '../text/allProse.ts';
import { findStreet } from '../text/findStreet.ts';
import { sourceSpan } from '../text/prose.ts';
import { defineRule } from './defineRule.ts';
import { languagesThatAsk } from './personalCustoms.ts';

export const streetAddress = defineRule({
  id: 'street-address',
  summary: 'a full street address',
  why: 'Nobody sends letters before a contract; a city is enough for the commute, and a resume with your address may end up anywhere.',
  severity: 'hint',
  fix: 'none',
  options: z.object({
    asked: z
      ._default(z.array(z.string()), [...languagesThatAsk])
      .check(z.describe('Languages whose employers expect an address; the rule is silent in them.')),
  }),
  checkSection({ section, options, language, report }) {
    if (section.kind !== 'basics' || options.asked.includes(language)) return;
    for (const prose of allProse(section)) {
      const found = /\d/.test(prose.plain) ? findStreet(prose.plain) : undefined;
      if (!found) continue;
      const message = l10n.t('This is a full street address, which no employer needs before a contract. City and country are enough.');
      report({ span: sourceSpan(prose, found.from, found.to), message });
    }
  },
});
