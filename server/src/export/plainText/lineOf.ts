import type { PageInline } from '../../render/pageInlines.ts';

/** The text of a line's runs, with the addresses that links do not show by themselves. Lines are parted by line feeds. */
export function lineOf(inlines: readonly PageInline[]): string {
  let line = '';
  for (const [index, inline] of inlines.entries()) {
    if (inline.kind === 'break') {
      line += '\n';
      continue;
    }
    line += inline.text.replace(/\s+/g, ' ');
    const next = inlines[index + 1];
    const endsLink = inline.href !== undefined && (next?.kind !== 'text' || next.href !== inline.href);
    if (endsLink) line += addressOf(inline.href, line);
  }
  return line;
}

/** The address behind a link in brackets; empty where the text before it says it. */
function addressOf(href: string, before: string): string {
  if (href.startsWith('#')) return '';
  const address = readable(href);
  return bare(before).endsWith(bare(address)) ? '' : ` (${address})`;
}

/** As a person would write it down. */
function readable(href: string): string {
  const address = href.replace(/^(?:mailto|tel):/i, '');
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Without what differs between two ways to write one address. */
function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/|(?<=^|\s)https?:\/\/|www\./g, '')
    .replace(/\/$/, '')
    .replace(/[\s()-]/g, '');
}
