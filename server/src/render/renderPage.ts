import type { Resume } from '../model/resume.ts';
import { parser } from './markdown.ts';
import { createPage } from './page.ts';
import { type PageBlock, readPageTree } from './pageTree.ts';

/**
 * The formatted page of a resume as inert HTML: semantic elements, no script, no style, no remote resource. Every word
 * of the document is in it, in order. Every block carries `data-line`, its zero-based first source line, and
 * `data-end-line`, exclusive. Empty where the text is too long to be read.
 */
export function renderPage(text: string, resume: Resume, { marksImages = false }: RenderOptions = {}): RenderedPage {
  const environment = { page: createPage(text, resume), marksImages };
  return { html: isUnread(resume) ? '' : parser.render(text, environment), title: resume.name?.text ?? '', language: resume.language };
}

function isUnread({ unreadable }: Resume): boolean {
  return unreadable === 'size';
}

export interface RenderOptions {
  /** Puts the description of each image into an element of the class `image`, with its address in `data-image` where it is one of the web. */
  readonly marksImages?: boolean;
}

/** The same page as a tree of blocks. */
export function renderTree(text: string, resume: Resume): PageBlock[] {
  return isUnread(resume) ? [] : readPageTree(parser.parse(text, { page: createPage(text, resume) }));
}

export interface RenderedPage {
  /** Blocks, to be put into an element with the class `resume`. */
  readonly html: string;
  /** The person's name; empty where none was found. */
  readonly title: string;
  /** ISO 639-1. */
  readonly language: string;
}
