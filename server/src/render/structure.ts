import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { allEntries } from '../model/entries.ts';
import type { PlacedSection } from '../model/resume.ts';
import { linesOf, type Page } from './page.ts';
import { hasClass } from './tokenClasses.ts';

/**
 * Puts the blocks into elements that say what belongs together: the head of the document into a `<header>`, every
 * section into a `<section>` that has its heading for a name and its kind in `data-kind`, every entry into an
 * `<article>`. A block that reaches beyond an entry stays outside of it.
 */
export function useStructure(markdown: MarkdownIt): void {
  markdown.core.ruler.push('structure', (state) => {
    const page = state.env.page as Page | undefined;
    if (page) state.tokens = new Wrapper(state, page).wrap(topBlocks(state.tokens));
  });
}

/** A block that nothing holds, with all that it holds. */
interface TopBlock {
  readonly tokens: Token[];
  /** First source line and, exclusive, the last. */
  readonly lines: readonly [number, number];
}

function topBlocks(tokens: readonly Token[]): TopBlock[] {
  const blocks: TopBlock[] = [];
  let open: Token[] = [];
  let depth = 0;
  let [first, end] = [0, 0];
  for (const token of tokens) {
    if (open.length === 0) first = token.map?.[0] ?? end;
    open.push(token);
    depth += token.nesting;
    end = Math.max(end, token.map?.[1] ?? end);
    if (depth > 0) continue;
    blocks.push({ tokens: open, lines: [first, end] });
    open = [];
  }
  if (open.length > 0) blocks.push({ tokens: open, lines: [first, end] });
  return blocks;
}

class Wrapper {
  private readonly state: StateCore;
  private readonly page: Page;

  constructor(state: StateCore, page: Page) {
    this.state = state;
    this.page = page;
  }

  wrap(blocks: readonly TopBlock[]): Token[] {
    const { sections } = this.page.resume;
    const parts: Token[][] = [];
    let at = 0;
    for (const [index, place] of sections.entries()) {
      const next = sections[index + 1]?.startLine ?? Number.POSITIVE_INFINITY;
      const from = at;
      while (at < blocks.length && (blocks[at] as TopBlock).lines[0] < next) at++;
      if (at > from) parts.push(this.wrapSection(place, index, blocks.slice(from, at)));
    }
    return parts.flat();
  }

  private wrapSection(place: PlacedSection, index: number, blocks: readonly TopBlock[]): Token[] {
    const { section } = place;
    const heading = blocks[0]?.tokens[0];
    if (index === 0 && !section.heading) return this.element('header', [], this.wrapEntries(place, blocks));
    const attributes: [string, string][] = [['data-kind', section.kind]];
    if (heading && hasClass(heading, 'section')) {
      heading.attrSet('id', `section-${index}`);
      attributes.push(['aria-labelledby', `section-${index}`]);
    }
    return this.element('section', attributes, this.wrapEntries(place, blocks));
  }

  private wrapEntries(place: PlacedSection, blocks: readonly TopBlock[]): Token[] {
    const parts: Token[][] = [];
    let at = 0;
    const entries = allEntries(place.section);
    for (const [index, { header, span }] of entries.entries()) {
      const { first } = linesOf(this.page, place, header);
      const { last } = linesOf(this.page, place, span);
      const next = entries[index + 1];
      // A list's last line is the blank one below it.
      const end = next ? linesOf(this.page, place, next.header).first : Number.POSITIVE_INFINITY;
      const take = (isTaken: (lines: TopBlock['lines']) => boolean): Token[] => {
        const from = at;
        while (at < blocks.length && isTaken((blocks[at] as TopBlock).lines)) at++;
        return blocks.slice(from, at).flatMap((block) => block.tokens);
      };
      parts.push(take(([line]) => line < first));
      const held = take(([line, lineEnd]) => line <= last && lineEnd <= end);
      if (held.length > 0) parts.push(this.element('article', [], held));
    }
    return [...parts.flat(), ...blocks.slice(at).flatMap((block) => block.tokens)];
  }

  private element(tag: string, attributes: readonly (readonly [string, string])[], tokens: readonly Token[]): Token[] {
    const open = new this.state.Token(`${tag}_open`, tag, 1);
    const close = new this.state.Token(`${tag}_close`, tag, -1);
    open.block = close.block = true;
    for (const [name, value] of attributes) open.attrSet(name, value);
    return [open, ...tokens, close];
  }
}
