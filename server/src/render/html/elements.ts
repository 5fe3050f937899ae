/**
 * What raw HTML may become on the page. Anything else loses its tags and keeps its text. Block elements become such as
 * can hold any content, because HTML parsers move text out of a `<p>` or a `<table>` that holds the wrong elements, and
 * the order of the words has to stay.
 */
export interface SafeElement {
  readonly tag: string;
  readonly block: boolean;
  readonly className?: string;
  readonly role?: string;
}

export function safeElement(name: string): SafeElement | undefined {
  return elements.get(name);
}

/** Elements without content or end tag. */
export function isVoid(name: string): boolean {
  return voidNames.has(name);
}

/** Elements that never show their content. */
export function isHidden(name: string): boolean {
  return name === 'script' || name === 'style';
}

/** Whether people who write this tag mean HTML, rather than `Vec<String>` or `<your name>`. */
export function isHtmlName(name: string): boolean {
  return elements.has(name) || voidNames.has(name) || otherNames.has(name) || isHidden(name);
}

const voidNames = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

const otherNames = new Set(
  'audio button canvas colgroup datalist fieldset head iframe legend noscript optgroup picture select svg template textarea title video'.split(
    ' ',
  ),
);

const elements: ReadonlyMap<string, SafeElement> = new Map([
  ...sameName('abbr b bdi bdo cite code del dfn em i ins kbd mark s samp small span strong sub sup time u var', false),
  ...sameName('h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote', true),
  ...named('a', 'a'),
  ...named('tt', 'code'),
  ...named('strike', 's'),
  ...named('font big q data label', 'span'),
  ...blocks(
    'html body div section article header footer main aside nav address figure figcaption details summary form p pre thead tbody tfoot',
  ),
  ...blocks('center', 'align-center'),
  ...blocks('table', 'table', 'table'),
  ...blocks('caption', 'caption', 'caption'),
  ...blocks('tr', 'row', 'row'),
  ...blocks('td', 'cell', 'cell'),
  ...blocks('th', 'cell head', 'columnheader'),
]);

function sameName(names: string, block: boolean): [string, SafeElement][] {
  return names.split(' ').map((name) => [name, { tag: name, block }]);
}

function named(names: string, tag: string): [string, SafeElement][] {
  return names.split(' ').map((name) => [name, { tag, block: false }]);
}

function blocks(names: string, className?: string, role?: string): [string, SafeElement][] {
  const element = { tag: 'div', block: true, ...(className ? { className } : {}), ...(role ? { role } : {}) };
  return names.split(' ').map((name) => [name, element]);
}
