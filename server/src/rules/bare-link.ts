import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Link, Section, SectionKind } from '../model/resume.ts';
import { defineRule } from './defineRule.ts';

export const bareLink = defineRule({
  id: 'bare-link',
  summary: 'a raw web address where a reader wants a title',
  why: 'A reader has to read past its “https://” and its slashes; a title says what is there, and a short address prints well.',
  severity: 'hint',
  fix: 'safe',
  options: z.object({}),
  checkSection({ section, report }) {
    if (section.kind === 'basics') return;
    for (const link of section.links) {
      if (citing.has(section.kind) && !isWholeItem(link, section)) continue;
      const title = shortAddress(link);
      if (title === undefined || section.text.slice(link.span.from, link.span.to).replace(/^<|>$/g, '') !== link.target) continue;
      const newText = `[${title}](${link.target})`;
      report({
        span: link.span,
        message: l10n.t('This is a raw address, which is hard to read. Give the link a title, such as the name of what is there.'),
        fixes: [{ title: l10n.t('Show “{0}” as its title', title), safe: true, edits: [{ span: link.span, newText }] }],
      });
    }
  },
});

/** Citations close with an address. */
const citing: ReadonlySet<SectionKind> = new Set(['publications', 'references']);

/** Nothing in the list item but the address. */
function isWholeItem({ span }: Link, { bullets }: Section): boolean {
  return bullets.some(({ prose }) => prose.span.from >= span.from && prose.span.to <= span.to);
}

/** The address without its scheme; undefined for a link that has a title, or could not stand in brackets. */
function shortAddress({ kind, target = '' }: Link): string | undefined {
  if ((kind !== 'bare' && kind !== 'autolink') || !/^https?:\/\/[^\s()<>[\]\\]+$/i.test(target)) return undefined;
  const title = target.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  // Such an address would be emphasis, or an entity, as the text of a link.
  return /[*_~`|&!$^]/.test(title) || title === '' ? undefined : title;
}
