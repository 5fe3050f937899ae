/** The parts of one HTML tag, or undefined where the text is none. */
export function readHtmlTag(text: string): HtmlTag | undefined {
  const match = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/.exec(text);
  if (!match) return undefined;
  const name = (match[2] ?? '').toLowerCase();
  return { name, closing: match[1] === '/', href: name === 'a' ? readAttribute(text, 'href') : undefined };
}

export interface HtmlTag {
  /** Lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly href?: string;
}

/** What an HTML comment says, without its marks. */
export function readComment(comment: string): string {
  return comment.trim().replace(/^<!--/, '').replace(/-->$/, '').trim();
}

/** Tags whose boundaries separate the parts of a header line: `<span>Acme</span><span>2020</span>`. */
export const separatingTags: ReadonlySet<string> = new Set(['span', 'time', 'td', 'th', 'small', 'code']);

/** Tags that begin and end a line. */
export const blockTags: ReadonlySet<string> = new Set(
  'address article aside blockquote br center dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary table tbody thead tr ul'.split(
    ' ',
  ),
);

/** Tags whose content no reader sees. */
export const hiddenTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  'svg',
  'template',
  'iframe',
  'noscript',
  'object',
]);

function readAttribute(tag: string, name: string): string | undefined {
  const at = tag.toLowerCase().indexOf(`${name}=`);
  if (at < 0) return undefined;
  const rest = tag.slice(at + name.length + 1);
  const quote = rest[0];
  if (quote !== '"' && quote !== "'") return rest.split(/[\s>]/, 1)[0];
  const end = rest.indexOf(quote, 1);
  return end < 0 ? undefined : rest.slice(1, end);
}
