import * as l10n from '@vscode/l10n';
import type { PlacedSection, Resume } from '../../model/resume.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { CompletionItem, CompletionList } from './completionItem.ts';
import type { Cursor } from './cursor.ts';
import type { Template } from './entryTemplate.ts';
import { toPlainText, toSnippet } from './snippetText.ts';

/** In the head and in contact sections: addresses that the resume lacks first, as links with a title or plain as the others are. */
export function contactLinks({ resume }: Snapshot, cursor: Cursor): CompletionList | undefined {
  const { place, isAutomatic } = cursor;
  if (!isContactPlace(resume, place)) return undefined;
  const start = startOf(cursor);
  if (start === undefined) return undefined;
  const typed = cursor.before.slice(start);
  // Unasked only behind a bar or the like: the first line may be a name, and the next one a title.
  if (isAutomatic && !(typed.startsWith('[') || /[|·•,]\s*$/.test(cursor.before.slice(0, start)))) return undefined;
  const style = usualStyle(resume);
  const isThere = (kind: ContactKind) => kinds[kind].isThere(resume);
  const names = Object.keys(kinds) as ContactKind[];
  const ordered = [...names.filter((kind) => !isThere(kind)), ...(isAutomatic ? [] : names.filter(isThere))];
  const items = ordered.map((kind) => toItem(kind, typed.startsWith('[') ? 'titled' : style, start, cursor));
  const fitting = items.filter(({ filterText }) => filterText.toLowerCase().startsWith(typed.toLowerCase()));
  return fitting.length === 0 ? undefined : { items: fitting, incomplete: isAutomatic };
}

type ContactKind = 'email' | 'phone' | 'linkedin' | 'github' | 'website';

interface ContactDefinition {
  readonly label: string;
  /** What stands before the blank in the address as people print it, and the blank. */
  readonly address: readonly [string, string];
  /** What makes a target of the address. */
  readonly scheme: string;
  isThere(resume: Resume): boolean;
}

const kinds: Readonly<Record<ContactKind, ContactDefinition>> = {
  email: { label: 'E-mail', address: ['', 'you@example.org'], scheme: 'mailto:', isThere: ({ emails }) => emails.length > 0 },
  phone: { label: 'Phone', address: ['', '+00 000 000000'], scheme: 'tel:', isThere: ({ phones }) => phones.length > 0 },
  linkedin: {
    label: 'LinkedIn',
    address: ['linkedin.com/in/', 'your-name'],
    scheme: 'https://www.',
    isThere: ({ profiles }) => profiles.some(({ text }) => text.includes('linkedin.com')),
  },
  github: {
    label: 'GitHub',
    address: ['github.com/', 'your-name'],
    scheme: 'https://',
    isThere: ({ profiles }) => profiles.some(({ text }) => text.includes('github.com')),
  },
  website: {
    label: 'Portfolio',
    address: ['', 'your-name.dev'],
    scheme: 'https://',
    isThere: ({ profiles }) => profiles.some(({ text }) => !/linkedin\.com|github\.com|gitlab\.com/.test(text)),
  },
};

type LinkStyle = 'plain' | 'titled' | 'address';

function isContactPlace({ sections }: Resume, { section }: PlacedSection): boolean {
  return section.kind === 'basics' || section === sections[0]?.section;
}

/** Where the link begins that is being typed: at the start of a line, or behind a separator. */
function startOf({ before, after }: Cursor): number | undefined {
  if (before.length > longestLine || /^\s{0,3}#/.test(before) || /^\s*[\p{L}[]/u.test(after)) return undefined;
  const match = /^(.*[|·•,;:]\s|\s*[-*+]\s+|\s*)(\[?[\p{L}\p{N}./-]*)$/u.exec(before);
  return match ? (match[1] ?? '').length : undefined;
}

const longestLine = 300;

/** Most of the document's contacts decide: a title of its own, the address as title, or none. */
function usualStyle({ profiles, emails }: Resume): LinkStyle {
  let titled = 0;
  let linked = 0;
  for (const { place, span } of [...profiles, ...emails]) {
    const link = place.section.links.find((one) => one.span.from <= span.from && span.to <= one.span.to && one.kind === 'inline');
    if (!link) continue;
    linked += 1;
    if (!/[./@]/.test(link.text)) titled += 1;
  }
  if (linked * 2 <= profiles.length + emails.length) return linked === 0 && profiles.length + emails.length === 0 ? 'address' : 'plain';
  return titled * 2 > linked ? 'titled' : 'address';
}

function toItem(kind: ContactKind, style: LinkStyle, start: number, { lineStart, offset, before, after }: Cursor): CompletionItem {
  const { label, address } = kinds[kind];
  const template = templateFor(kind, style);
  // The editor may have closed the bracket that the person opened.
  const closing = before.charAt(start) === '[' && after.startsWith(']') ? 1 : 0;
  return {
    kind: 'contact',
    label,
    detail: `${address[0]}${address[0] === '' ? address[1] : '…'}`,
    documentation: () => `\`\`\`markdown\n${toPlainText(template)}\n\`\`\`\n\n${l10n.t('Readers find you with one click.')}`,
    filterText: before.charAt(start) === '[' ? `[${label}` : label,
    edit: { span: { from: lineStart + start, to: offset + closing }, newText: toPlainText(template) },
    replaceTo: offset + Math.max(closing, /^[\p{L}\p{N}./-]*/u.exec(after)?.[0].length ?? 0),
    snippet: snippetFor(kind, style),
  };
}

function templateFor(kind: ContactKind, style: LinkStyle): Template {
  const { label, address, scheme } = kinds[kind];
  const [host, name] = address;
  const blank = { name, isValue: true } as const;
  if (style === 'plain') return [host, blank];
  const text: Template = style === 'titled' && kind !== 'email' && kind !== 'phone' ? [label] : [host, blank];
  const target: Template = kind === 'phone' ? [{ name: '+00000000000', isValue: true }] : [host, blank];
  return ['[', ...text, `](${scheme}`, ...target, ')'];
}

/** The name is typed once and stands in both places. */
function snippetFor(kind: ContactKind, style: LinkStyle): string {
  const snippet = toSnippet(templateFor(kind, style));
  return kind === 'phone' ? snippet : snippet.replace('${2:', '${1:');
}
