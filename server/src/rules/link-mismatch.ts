import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Link, SectionKind } from '../model/resume.ts';
import { isEmail, webTarget } from '../text/addresses.ts';
import { defineRule } from './defineRule.ts';

export const linkMismatch = defineRule({
  id: 'link-mismatch',
  summary: 'a link whose text is one address and whose target is another',
  why: 'On paper people type what they read, on a screen they click; one of the two goes wrong, and mail filters take it for fraud.',
  severity: 'warning',
  fix: 'none',
  ignoresProse: true,
  options: z.object({
    shorteners: z
      ._default(z.array(z.string()), ['bit.ly', 'tinyurl.com', 't.co', 'goo.gl', 'rb.gy', 'is.gd', 'lnkd.in', 'buff.ly'])
      .check(z.describe('Hosts that forward to another address; a link to one of them may differ from its text.')),
  }),
  checkSection({ section, options, report }) {
    for (const link of section.links) {
      if (!isMismatch(link, section.kind, options.shorteners)) continue;
      const message = l10n.t('The text says “{0}”, but the link leads to “{1}”. Make both the same.', link.text.trim(), link.target ?? '');
      report({ span: link.span, message });
    }
  },
});

function isMismatch({ kind, text, target }: Link, section: SectionKind, shorteners: readonly string[]): boolean {
  if (kind !== 'inline' || target === undefined) return false;
  const shown = text.trim();
  // Left over from another system: \url{…}.
  if (/[{}\\]/.test(shown)) return false;
  if (isEmail(shown)) return /^mailto:/i.test(target) && readable(target).split('?')[0] !== readable(shown);
  // The name of a company may look like a host: “Booking.com”.
  if (webTarget(shown) === undefined || (section !== 'basics' && !shown.includes('/'))) return false;
  if (!/^https?:\/\//i.test(target)) return false;
  const [from, to] = [readable(shown), readable(target)];
  return !leadsTo(from, to) && !shorteners.includes(hostOf(to));
}

/** The target may be more exact than the text, and go to another subdomain. */
function leadsTo(shown: string, target: string): boolean {
  if (target.startsWith(shown)) return true;
  const [host, other] = [hostOf(shown), hostOf(target)];
  const isRelated = host.endsWith(`.${other}`) || other.endsWith(`.${host}`) || host === other;
  const path = shown.slice(host.length);
  return isRelated && (target.slice(other.length).startsWith(path) || /…|\.\.\./.test(path));
}

function hostOf(address: string): string {
  return address.split(/[/?#]/, 1)[0] ?? '';
}

/** In the form in which addresses are compared. */
function readable(address: string): string {
  const bare = address.replace(/[\u200b\u2060\ufeff\u00ad]/g, '').replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?/i, '');
  return decode(bare.replace(/\/?#?$/, '')).toLowerCase();
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
