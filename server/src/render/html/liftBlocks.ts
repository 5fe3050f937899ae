import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/**
 * Takes block elements of raw HTML out of the paragraphs that Markdown put them into, so that a `<div>` may be closed
 * many paragraphs later. What stood between them becomes paragraphs of its own.
 */
export function useLiftedBlocks(markdown: MarkdownIt): void {
  markdown.core.ruler.after('inline', 'lift_html_blocks', (state) => {
    if (state.tokens.some(hasBlock)) state.tokens = liftBlocks(state);
  });
}

function liftBlocks(state: StateCore): Token[] {
  const lifted: Token[] = [];
  for (let index = 0; index < state.tokens.length; index++) {
    const token = state.tokens[index] as Token;
    const next = state.tokens[index + 1];
    if (token.type === 'paragraph_open' && next && hasBlock(next)) {
      new ParagraphSplitter(state, lifted, token).split(next);
      index += 2;
      continue;
    }
    if (hasBlock(token)) token.children = token.children?.map((child) => (child.block ? space(state) : child)) ?? null;
    lifted.push(token);
  }
  return lifted;
}

function hasBlock(token: Token): boolean {
  return token.type === 'inline' && token.children !== null && token.children.some((child) => child.block);
}

/** Stands for a tag where none is possible, so that the words on both sides stay apart. */
function space(state: StateCore): Token {
  const token = new state.Token('text', '', 0);
  token.content = ' ';
  return token;
}

class ParagraphSplitter {
  private readonly state: StateCore;
  private readonly lifted: Token[];
  private readonly paragraph: Token;
  /** The open elements of this paragraph, by the names the author wrote. */
  private readonly holders: string[] = [];
  private run: Token[] = [];
  private runLine = 0;
  private line = 0;

  constructor(state: StateCore, lifted: Token[], paragraph: Token) {
    this.state = state;
    this.lifted = lifted;
    this.paragraph = paragraph;
  }

  split(inline: Token): void {
    this.line = this.runLine = inline.map?.[0] ?? 0;
    for (const child of inline.children ?? []) {
      if (child.block) this.lift(child);
      else this.run.push(child);
      if (child.type === 'softbreak' || child.type === 'hardbreak') this.line++;
      if (!this.run.some(isVisible)) this.runLine = this.line;
    }
    this.flush();
  }

  private lift(tag: Token): void {
    this.flush();
    if (tag.nesting < 0) this.holders.pop();
    else tag.map = [this.line, this.line + 1];
    if (tag.nesting > 0) this.holders.push(tag.info);
    this.lifted.push(tag);
  }

  private flush(): void {
    if (this.run.some(isVisible)) this.pushRun();
    this.run = [];
    this.runLine = this.line;
  }

  private pushRun(): void {
    const open = new this.state.Token('paragraph_open', 'p', 1);
    const inline = new this.state.Token('inline', '', 0);
    const close = new this.state.Token('paragraph_close', 'p', -1);
    inline.children = trimBreaks(this.run);
    open.map = inline.map = [this.runLine, this.runLine + inline.children.filter(isBreak).length + 1];
    open.block = close.block = true;
    open.hidden = close.hidden = this.paragraph.hidden || textHolders.has(this.holders.at(-1) ?? '');
    this.lifted.push(open, inline, close);
  }
}

/** Elements that hold text rather than paragraphs. */
const textHolders = new Set('h1 h2 h3 h4 h5 h6 li dt dd td th caption summary figcaption pre'.split(' '));

function isVisible(token: Token): boolean {
  return token.nesting === 0 && token.content.trim() !== '';
}

function trimBreaks(run: readonly Token[]): Token[] {
  const from = run.findIndex((token) => !isBreak(token));
  const to = run.findLastIndex((token) => !isBreak(token));
  return run.slice(from, to + 1);
}

function isBreak(token: Token): boolean {
  return token.type === 'softbreak' || token.type === 'hardbreak';
}
