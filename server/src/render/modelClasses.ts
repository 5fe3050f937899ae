import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { allEntries, holdsEntries } from '../model/entries.ts';
import type { Entry, Heading, Located, PlacedSection } from '../model/resume.ts';
import { type Span, sliceSpan } from '../model/span.ts';
import { setDatesApart } from './datesApart.ts';
import { indexBlocks, type TextBlock } from './lineBlocks.ts';
import { linesOf, type Page } from './page.ts';
import { addClass } from './tokenClasses.ts';

/**
 * Says by class what the model knows of each block, so that every dialect looks the same: `name`, `label`, `contact`,
 * `section` for a section's heading, `entry` for the first line of an entry's header and `entry-line` for the others,
 * and in them `organization`, `role`, `title`, `location` and `dates`. Lines of the contact and of headers stay lines;
 * Markdown would run them together.
 */
export function useModelClasses(markdown: MarkdownIt): void {
  markdown.core.ruler.push('model_classes', (state) => {
    const page = state.env.page as Page | undefined;
    if (page) new Decorator(state, page).decorate();
  });
}

class Decorator {
  private readonly state: StateCore;
  private readonly page: Page;
  private readonly blocks: readonly (TextBlock | undefined)[];

  constructor(state: StateCore, page: Page) {
    this.state = state;
    this.page = page;
    this.blocks = indexBlocks(state.tokens);
  }

  decorate(): void {
    const { resume } = this.page;
    if (resume.name) this.markPerson(resume.name, 'name');
    if (resume.label) this.markPerson(resume.label, 'label');
    for (const contact of [...resume.emails, ...resume.phones, ...resume.profiles]) this.markContact(contact);
    for (const place of resume.sections) {
      if (place.section.heading) this.markSection(place, place.section.heading);
      if (holdsEntries(place.section.kind)) for (const entry of allEntries(place.section)) this.markEntry(place, entry);
    }
  }

  private markPerson(part: Located, className: string): void {
    const { first } = linesOf(this.page, part.place, part.span);
    const block = this.blocks[first];
    if (!block) return;
    keepLines(this.state, block, first, first);
    if (block.open.type === 'heading_open' || plainText(block.inline).trim() === part.text) addClass(block.open, className);
    else wrapText(this.state, block.inline, part.text, className);
  }

  /** Only the head of the document is laid out as contact; a section about it is like any other. */
  private markContact(contact: Located): void {
    if (contact.place !== this.page.resume.sections[0]) return;
    const { first } = linesOf(this.page, contact.place, contact.span);
    const block = this.blocks[first];
    if (!block || block.open.type === 'heading_open' || isProse(plainText(block.inline))) return;
    keepLines(this.state, block, block.lines[0], block.lines[1]);
    addClass(block.list ?? block.open, 'contact');
  }

  private markSection(place: PlacedSection, heading: Heading): void {
    const { first } = linesOf(this.page, place, heading.span);
    const block = this.blocks[first];
    if (!block) return;
    const alone = block.lines[0] === first && (heading.style === 'setext' || block.lines[1] === first + 1);
    if (!alone) {
      keepLines(this.state, block, first, first);
      return;
    }
    addClass(block.open, 'section');
    if (block.open.type !== 'paragraph_open') return;
    block.open.tag = 'h2';
    if (block.close) block.close.tag = 'h2';
  }

  private markEntry(place: PlacedSection, entry: Entry): void {
    const { first, last } = linesOf(this.page, place, entry.header);
    let marked: TextBlock | undefined;
    for (let line = first; line <= last; line++) {
      const block = this.blocks[line];
      if (!block || block === marked) continue;
      keepLines(this.state, block, line, last);
      if (block.open.type === 'heading_open' || block.open.type === 'paragraph_open') addClass(block.open, marked ? 'entry-line' : 'entry');
      marked = block;
    }
    this.markFields(place, entry);
  }

  private markFields(place: PlacedSection, { header, dates, organization, role, title, location }: Entry): void {
    const mark = (className: string, text: string, span: Span) => {
      const block = this.blocks[linesOf(this.page, place, span).first];
      if (block && span.from >= header.from && span.to <= header.to) wrapText(this.state, block.inline, text, className);
    };
    for (const [className, field] of Object.entries({ organization, role, title, location }))
      if (field) mark(className, field.text, field.span);
    if (!dates) return;
    mark('dates', sliceSpan(place.section.text, dates.span), dates.span);
    const block = this.blocks[linesOf(this.page, place, dates.span).first];
    if (!block) return;
    const isAlone = plainText(block.inline).trim() === sliceSpan(place.section.text, dates.span) && block.open.type === 'paragraph_open';
    if (isAlone) addClass(block.open, 'dates-line');
    else setDatesApart(this.state, block.inline);
  }
}

/** A long paragraph with an address in it is about the person, unless it is made of parts. */
function isProse(text: string): boolean {
  return text.length > longestContact && (text.match(/[|·•]/g)?.length ?? 0) < 2;
}

/** Characters. */
const longestContact = 220;

/** Turns the line breaks after the given source lines, the last inclusive, into breaks that show. */
function keepLines(state: StateCore, block: TextBlock, first: number, last: number): void {
  let line = block.lines[0];
  block.inline.children = (block.inline.children ?? []).map((token) => {
    if (token.type !== 'softbreak' && token.type !== 'hardbreak') return token;
    const kept = line >= first && line <= last;
    line++;
    return kept ? new state.Token('hardbreak', 'br', 0) : token;
  });
}

/** Puts a `<span>` round a text where it stands in one piece; not inside of another such text, if it stands elsewhere too. */
function wrapText(state: StateCore, inline: Token, text: string, className: string): void {
  const children = inline.children ?? [];
  const holdsText = (token: Token) => token.type === 'text' && token.content.includes(text);
  const isFree = (token: Token, index: number) => holdsText(token) && !wrapped.has(`${children[index - 1]?.attrGet('class')}`);
  const free = children.findIndex(isFree);
  const index = free < 0 ? children.findIndex(holdsText) : free;
  const token = children[index];
  if (!token || text === '') return;
  const at = token.content.indexOf(text);
  const open = new state.Token('html_open', 'span', 1);
  open.attrSet('class', className);
  const parts = [
    textToken(state, token.content.slice(0, at)),
    open,
    textToken(state, text),
    new state.Token('html_close', 'span', -1),
    textToken(state, token.content.slice(at + text.length)),
  ];
  const shown = parts.filter(({ type, content }) => type !== 'text' || content !== '');
  inline.children = [...children.slice(0, index), ...shown, ...children.slice(index + 1)];
}

const wrapped: ReadonlySet<string> = new Set(['organization', 'role', 'title', 'location']);

function textToken(state: StateCore, content: string): Token {
  const token = new state.Token('text', '', 0);
  token.content = content;
  return token;
}

function plainText(inline: Token): string {
  return (inline.children ?? []).map(({ content }) => content).join('');
}
