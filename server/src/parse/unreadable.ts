import type { Section, Unreadable } from '../model/resume.ts';
import type { Span } from '../model/span.ts';

/**
 * What keeps a part of a document from being read, or undefined where nothing does: its content is commands of another
 * system, and what looks missing may be made by them. The span is that of the first line concerned, counted from the
 * start of `text`; front matter up to `lead` is left out. Linear.
 */
export function findUnreadable(text: string, lead: number): Unreadable | undefined {
  const body = text.slice(lead, lead + longestLooked);
  const template = body.search(templateCommand);
  if (template >= 0) return { reason: 'template', span: lineAt(text, lead + template) };
  if (!body.includes('\\')) return undefined;
  const count = body.match(latexCommand)?.length ?? 0;
  if (count < fewestCommands || (!body.includes('\\begin{') && !isMostlyCommands(body))) return undefined;
  return { reason: 'latex', span: lineAt(text, lead + body.search(latexCommand)) };
}

/** Why the whole document cannot be read, where its parts leave nothing to go by. */
export function whyUnreadable(sections: readonly Section[], lead: number): Unreadable['reason'] | undefined {
  const found = sections.filter(({ unreadable }) => unreadable !== undefined);
  if (found.some(({ unreadable }) => unreadable?.reason === 'template')) return 'template';
  const size = (parts: readonly Section[]) => parts.reduce((sum, { text }) => sum + text.length, parts[0] === sections[0] ? -lead : 0);
  if (found.length > 0 && size(found) * 2 >= size(sections)) return 'latex';
  const [head] = sections;
  return head && sections.length === 1 && isNothingButProse(head) ? 'prose' : undefined;
}

const longestLooked = 60_000;
/** Fewer commands are a person's way to push a date to the right. */
const fewestCommands = 6;
const latexCommand = /\\[a-zA-Z]{2,30}\*?[{[]/g;
const templateCommand = /\{%-?\s{0,9}(?:for|include|assign)\s|\{\{\s{0,9}(?:site|page)\./;

function isMostlyCommands(body: string): boolean {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => line.includes('\\')).length * 2 >= lines.length;
}

/** Much text without a heading, a list or an entry. A document that was just begun is none yet. */
function isNothingButProse({ paragraphs, headings, bullets, entries }: Section): boolean {
  if (bullets.length > 0 || entries.length > 0 || headings.length > 1) return false;
  const long = paragraphs.filter(({ plain }) => plain.length > 200 && /[.。!?]\s/u.test(plain));
  return long.length >= 3;
}

function lineAt(text: string, offset: number): Span {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const to = end < 0 ? text.length : end;
  return { from, to: from + text.slice(from, to).trimEnd().length };
}
