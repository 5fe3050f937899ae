import type { PageInline } from '../../render/pageInlines.ts';

/** The text of a line's runs, with the addresses that links do not show by themselves. Lines are parted by line feeds. */
export function lineOf(inlines: readonly PageInline[]): string {
  const pieces: string[] = [];
  let last = '';
  const add = (piece: string) => {
    pieces.push(piece);
    last = (last + piece).slice(-longestAddress);
  };
  for (const [index, inline] of inlines.entries()) {
    if (inline.kind === 'break') {
      add('\n');
      continue;
    }
    add(inline.text.replace(/\s+/g, ' '));
    const next = inlines[index + 1];
    const endsLink = inline.href !== undefined && (next?.kind !== 'text' || next.href !== inline.href);
    if (endsLink) add(addressOf(inline.href, last));
  }
  return pieces.join('');
}

/** An address that is longer is said again, whatever stands before it. */
const longestAddress = 4000;

/** The address behind a link in brackets; empty where the text before it says it. */
function addressOf(href: string, before: string): string {
  if (href.startsWith('#')) return '';
  const address = readable(href);
  // What is bare is shorter by white space and signs alone.
  const end = before.slice(-2 * address.length - 40);
  return bare(end).endsWith(bare(address)) ? '' : ` (${address})`;
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
