import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Link } from '../model/resume.ts';
import { sliceSpan } from '../model/span.ts';
import { defineRule, type Fix } from './defineRule.ts';

export const placeholderLink = defineRule({
  id: 'placeholder-link',
  summary: 'a link that leads nowhere yet: `[x](#)`, `[x]()`, example.com',
  why: 'A recruiter who clicks it lands on nothing, and wonders what else was left unfinished.',
  severity: 'error',
  fix: 'choice',
  ignoresProse: true,
  options: z.object({
    hosts: z
      ._default(z.array(z.string()), ['example.com', 'example.org', 'example.net', 'yourwebsite.com', 'yoursite.com', 'your-website.com'])
      .check(
        z.describe(
          'Hosts that only stand in for a real one, with their subdomains. The first three are reserved for examples by RFC 2606.',
        ),
      ),
  }),
  checkSection({ section, options, report }) {
    for (const link of section.links) {
      if (!isPlaceholder(link, options.hosts) && !isEmpty(sliceSpan(section.text, link.span), link)) continue;
      report({ span: link.span, message: describe(link), fixes: offerFixes(link, sliceSpan(section.text, link.textSpan)) });
    }
  },
});

/** `[x]()`; a link that never closes (`[x](tel:+1`) has a target, only not for Markdown. */
function isEmpty(source: string, { target = '' }: Link): boolean {
  return target.trim() === '' && /\]\([\s<>]*\)$/.test(source);
}

/** A lone `#`, a scheme without an address, or a host that stands in for another. */
function isPlaceholder({ target }: Link, hosts: readonly string[]): boolean {
  const address = target?.trim() ?? '';
  if (/^(?:#|https?:\/*#?|mailto:|tel:)$/i.test(address)) return true;
  const host = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
  return host !== undefined && hosts.some((placeholder) => host === placeholder || host.endsWith(`.${placeholder}`));
}

function describe({ kind, target = '', text }: Link): string {
  if (kind === 'image') return l10n.t('The image “{0}” has no source, so readers see a gap. Name its file, or remove it.', text);
  const address = target.trim();
  const isNamed = text.trim() !== '' && text !== target;
  if (address === '')
    return isNamed
      ? l10n.t('The link “{0}” has no address, and who clicks it gets nowhere. Give it the real address, or remove the link.', text)
      : l10n.t('This link has no address, and who clicks it gets nowhere. Give it the real address, or remove the link.');
  return isNamed
    ? l10n.t(
        'The link “{0}” leads to “{1}”, a placeholder, and who clicks it gets nowhere. Give it the real address, or remove the link.',
        text,
        address,
      )
    : l10n.t(
        'This link leads to “{0}”, a placeholder, and who clicks it gets nowhere. Give it the real address, or remove the link.',
        address,
      );
}

/** An address that is its own text can only be replaced by hand. */
function offerFixes({ kind, span, text }: Link, source: string): Fix[] {
  if (kind === 'autolink' || kind === 'bare' || kind === 'html') return [];
  if (kind === 'image') return [{ title: l10n.t('Remove the image'), edits: [{ span, newText: '' }] }];
  const title = text.trim() === '' ? l10n.t('Remove the link') : l10n.t('Remove the link, keep “{0}”', text);
  return [{ title, edits: [{ span, newText: source }] }];
}
