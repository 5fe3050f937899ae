import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Span } from '../model/span.ts';
import { defineRule } from './defineRule.ts';

export const atsTable = defineRule({
  id: 'ats-table',
  summary: 'a table that carries content',
  why: 'Many applicant systems read a table cell by cell or not at all, so that dates part from their roles.',
  severity: 'warning',
  fix: 'none',
  ignoresProse: true,
  options: z.object({}),
  checkSection({ section, report }) {
    const { text } = section;
    const tables = [...section.tables, ...htmlTables(text, section.opaque)].filter(({ from, to }) => hasContent(text.slice(from, to)));
    const [first, ...others] = tables.sort((a, b) => a.from - b.from);
    if (!first) return;
    const end = text.slice(first.from, first.to).search(/\r?\n/);
    const message =
      others.length === 0
        ? l10n.t('This table holds content, and many applicant systems drop tables or mix up their cells. Use headings, lines and lists.')
        : l10n.t(
            'This table and {0} more in this section hold content, and many applicant systems drop tables or mix up their cells. Use headings, lines and lists.',
            others.length,
          );
    report({ span: { from: first.from, to: end < 0 ? first.to : first.from + end }, message });
  },
});

function hasContent(table: string): boolean {
  return /[\p{L}\p{N}]/u.test(table.replace(tag, ' '));
}

const tag = /<[^<>]{0,200}>/g;

/** The blocks of raw HTML that begin a table. */
function htmlTables(text: string, opaque: readonly Span[]): Span[] {
  return opaque.flatMap(({ from, to }) => {
    const at = text.charAt(from) === '<' ? text.slice(from, to).search(/<table[\s>]/i) : -1;
    return at < 0 ? [] : [{ from: from + at, to }];
  });
}
