import type { Prose } from '../../model/prose.ts';
import type { Field } from '../../model/resume.ts';
import { sourceSpan } from '../../text/prose.ts';
import type { Draft } from './drafts.ts';
import { withoutDates } from './withoutDates.ts';

/**
 * The name of a project: the bold or linked text that a line begins with, what stands before a colon or dash, else the
 * whole line; dates, pictures and addresses in brackets are left out.
 */
export function readTitle({ opener, header }: Draft): Field | undefined {
  const facts = header[0];
  if (!facts) return undefined;
  const { prose } = facts.row;
  const text = withoutDates(prose.plain, facts.line.dates);
  const whole = opener.layout === 'heading' || opener.layout === 'html';
  const end = whole ? text.length : (leadEnd(prose) ?? nameEnd(text));
  return titleBetween(prose, text, end, whole);
}

/** Where the bold or linked run at the start of the line ends. */
function leadEnd(prose: Prose): number | undefined {
  const first = prose.runs.find(({ plainFrom, plainTo }) => /[\p{L}\p{N}]/u.test(prose.plain.slice(plainFrom, plainTo)));
  if (!first || (!first.bold && !first.linked)) return undefined;
  let end = first.plainTo;
  for (const run of prose.runs) {
    if (run.plainFrom !== end) continue;
    if (first.bold ? !run.bold : !run.linked) break;
    end = run.plainTo;
  }
  return end;
}

function nameEnd(text: string): number {
  const match = /[:：]\s|\s[-–—|]+\s|\s?[—|]\s?|\t|\s\((?:https?:|www\.)/u.exec(text.slice(0, 120));
  return match ? match.index : text.length;
}

function titleBetween(prose: Prose, text: string, limit: number, whole: boolean): Field | undefined {
  let from = 0;
  let to = limit;
  while (from < to && !/[\p{L}\p{N}([\u3010「『<.]/u.test(text.charAt(from))) from += 1;
  if (whole) to = from + trimTail(text.slice(from, to)).length;
  while (to > from && /[\ufe0f\s,，;:：.|·•–—*_\-\p{Extended_Pictographic}([]/u.test(text.charAt(to - 1))) to -= 1;
  const name = text.slice(from, to).replace(/\s+/g, ' ');
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
  return { text: name, span: sourceSpan(prose, from, to), certainty: 'sure' };
}

/** A heading's title without what stands behind a bar or tab, and without empty brackets or addresses in brackets. */
function trimTail(text: string): string {
  const cut = /[|｜\t]|\((?:https?:|www\.)/u.exec(text);
  const before = text.slice(0, cut?.index ?? 0).trimEnd();
  const head = before === '' ? text : before;
  return head.replace(/[(（][\s,–—-]*[)）]\s*$/u, '');
}
