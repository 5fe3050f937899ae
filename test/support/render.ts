import { readResume } from '../../server/src/parse/buildResume.ts';
import { renderPage } from '../../server/src/render/renderPage.ts';
import { dedent } from './text.ts';

/** The page of a resume, without the source lines. A text that begins with a line break is dedented. */
export function render(text: string): string {
  return renderWithLines(text).replace(/ data-(?:end-)?line="\d+"/g, '');
}

/** As above, without the elements that hold a head, a section or an entry. */
export function renderBlocks(text: string): string {
  return render(text)
    .replace(/<\/?(?:header|section|article)[^>]*>\n/g, '')
    .replace(/ id="section-\d+"/g, '');
}

/** The page of a resume as the preview gets it. */
export function renderWithLines(text: string): string {
  const document = dedent(text);
  return renderPage(document, readResume(document).resume).html;
}

/** The words a reader sees, one space between two. */
export function visibleText(html: string): string {
  const text = html.replace(/<[^>]*>/g, '');
  return decode(text).replace(/\s+/g, ' ').trim();
}

/** What a browser could do with the page besides showing it: every tag, attribute and address that is not harmless. */
export function harm(html: string): string[] {
  const found: string[] = [];
  for (const [tag, name = '', attributes = ''] of html.matchAll(/<\/?([^\s>/]*)([^>]*)>/g)) {
    if (!harmlessTags.has(name)) found.push(tag);
    const rest = attributes.replace(/ ([a-z-]+)="([^"<]*)"/g, (attribute, key: string, value: string) => {
      const isHarmless = harmlessAttributes.has(key) || (key === 'href' && /^(?:https?:|mailto:|tel:|#)/i.test(decode(value)));
      return isHarmless ? '' : attribute;
    });
    if (rest !== '') found.push(tag);
  }
  return found;
}

const harmlessTags = new Set(
  (
    'a abbr article b bdi bdo blockquote br cite code dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 header hr i ins kbd li mark ol p pre ' +
    's samp section small span strong sub sup table tbody td th thead time tr u ul var'
  ).split(' '),
);
const harmlessAttributes = new Set(['aria-labelledby', 'class', 'data-kind', 'data-line', 'data-end-line', 'id', 'role', 'start', 'title']);

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
