import type { MarkdownIt, Token } from 'markdown-it';
import { hasClass } from './tokenClasses.ts';

/**
 * Gives headings the ranks of an outline, whatever levels the author uses for their looks: one `<h1>`, the name, or else the
 * first heading; `<h2>` for sections; below them no rank is left out. Screen readers and tagged PDFs go by the ranks.
 */
export function useHeadingRanks(markdown: MarkdownIt): void {
  markdown.core.ruler.push('heading_ranks', (state) => {
    const headings = findHeadings(state.tokens);
    const title = headings.find(({ open }) => hasClass(open, 'name')) ?? headings[0];
    let rank = 2;
    let outer: number[] = [];
    for (const heading of headings) {
      if (heading === title || hasClass(heading.open, 'section')) {
        rank = heading === title ? 1 : 2;
        outer = [];
        setRank(heading, rank++);
        continue;
      }
      outer = [...outer.filter((level) => level < heading.level), heading.level];
      setRank(heading, Math.min(rank + outer.length - 1, lowestRank));
    }
  });
}

const lowestRank = 6;

interface PageHeading {
  readonly open: Token;
  readonly close: Token;
  /** As written. */
  readonly level: number;
}

function findHeadings(tokens: readonly Token[]): PageHeading[] {
  const headings: PageHeading[] = [];
  const open: Token[] = [];
  for (const token of tokens) {
    if (!/^h[1-6]$/.test(token.tag)) continue;
    if (token.nesting > 0) open.push(token);
    const start = token.nesting < 0 ? open.pop() : undefined;
    if (start) headings.push({ open: start, close: token, level: Number(start.tag.slice(1)) });
  }
  return headings;
}

function setRank({ open, close }: PageHeading, rank: number): void {
  open.tag = close.tag = `h${rank}`;
}
