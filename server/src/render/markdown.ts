import MarkdownIt from 'markdown-it';
import { useSafeLinks } from './safeLinks.ts';
import { useSourceLines } from './sourceLines.ts';

/** The Markdown parser with all our rules; it keeps no state between calls. */
export const parser = createParser();

function createParser(): MarkdownIt {
  const markdown = new MarkdownIt({ html: false });
  useSafeLinks(markdown);
  useSourceLines(markdown);
  return markdown;
}
