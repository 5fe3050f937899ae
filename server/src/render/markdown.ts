import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import { useBalance } from './balance.ts';
import { useCodeBlocks } from './codeBlocks.ts';
import { useDefinitions } from './definitions.ts';
import { useFrontMatter } from './header.ts';
import { useHeadingRanks } from './headingRanks.ts';
import { useHtml } from './html/htmlRules.ts';
import { useLiftedBlocks } from './html/liftBlocks.ts';
import { useLongBlocks } from './longBlocks.ts';
import { useModelClasses } from './modelClasses.ts';
import { useNestingLimit } from './nesting.ts';
import { useSafeLinks } from './safeLinks.ts';
import { useSourceLines } from './sourceLines.ts';
import { useStructure } from './structure.ts';
import { useWholeTables } from './tables.ts';
import { useYearLists } from './yearLists.ts';

/** The Markdown parser with all our rules; it keeps nothing between calls. */
export const parser = createParser();

function createParser(): Parser {
  const markdown = new MarkdownIt({ html: false, linkify: true });
  markdown.linkify.set({ fuzzyLink: false });
  useSafeLinks(markdown);
  useCodeBlocks(markdown);
  useNestingLimit(markdown);
  useFrontMatter(markdown);
  useHtml(markdown);
  useWholeTables(markdown);
  useYearLists(markdown);
  useDefinitions(markdown);
  useLiftedBlocks(markdown);
  useBalance(markdown);
  useModelClasses(markdown);
  useHeadingRanks(markdown);
  useStructure(markdown);
  useLongBlocks(markdown);
  useSourceLines(markdown);
  return markdown;
}
