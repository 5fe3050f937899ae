import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { allProse } from '../text/allProse.ts';
import { findNationalIds } from '../text/findNationalIds.ts';
import { sourceSpan } from '../text/prose.ts';
import { defineRule } from './defineRule.ts';

export const nationalId = defineRule({
  id: 'national-id',
  summary: 'the number of an identity document, a social insurance or a payment card',
  why: 'A resume passes through many hands and is stored for years; such a number is all that somebody needs to open accounts in your name.',
  severity: 'error',
  fix: 'none',
  options: z.object({}),
  checkSection({ section, recall, report }) {
    for (const prose of allProse(section)) {
      if (!/\d{2}/.test(prose.plain)) continue;
      for (const { name, from, to } of recall(findNationalIds, prose.plain)) {
        const message = l10n.t(
          'This looks like {0}. No employer needs it before a contract, and it is enough to open accounts in your name. Remove it.',
          l10n.t(name),
        );
        report({ span: sourceSpan(prose, from, to), message });
      }
    }
  },
});
