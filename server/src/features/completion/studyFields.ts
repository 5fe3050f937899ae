import * as l10n from '@vscode/l10n';
import { languageOf } from '../../languages/index.ts';
import type { Snapshot } from '../../snapshot.ts';
import { namesDegree } from '../../text/degrees.ts';
import type { CompletionItem, CompletionList } from './completionItem.ts';
import type { Cursor } from './cursor.ts';
import { headerPartAt } from './headerPart.ts';

/** Behind a degree (“BSc”, “Master of Science in”): what people study, in the document's language. */
export function studyFields({ resume }: Snapshot, cursor: Cursor): CompletionList | undefined {
  if (cursor.place.section.kind !== 'education' || !headerPartAt(cursor)) return undefined;
  const names = (languageOf(resume.language)?.writing ?? languageOf('en')?.writing)?.subjects ?? [];
  for (const typed of typedBehindDegree(cursor.before.slice(-longestPhrase))) {
    const fitting = names.filter((name) => name !== typed && name.toLowerCase().startsWith(typed.toLowerCase()));
    if (fitting.length > 0) return { items: fitting.map((name) => toItem(name, typed, cursor)), incomplete: cursor.isAutomatic };
  }
  return undefined;
}

const longestPhrase = 80;
const longestDegree = 4;
const longestSubject = 3;

/** What may have been typed of a subject, behind the words of a degree and a short word such as “in”; the longest first. */
function typedBehindDegree(before: string): string[] {
  const words = before.replace(/^.*[|·•()]|[*_]/gu, '').split(' ');
  const found: string[] = [];
  for (let count = Math.min(longestSubject, words.length - 1); count > 0; count -= 1) {
    const typed = words.slice(-count).join(' ');
    const left = words.slice(0, -count);
    const degree = /^\p{Ll}{1,3}$/u.test(left.at(-1) ?? '') ? left.slice(0, -1) : left;
    if (/^$|^\p{Lu}/u.test(typed) && namesDegree(degree.slice(-longestDegree).join(' '))) found.push(typed);
  }
  return found;
}

function toItem(name: string, typed: string, { offset, after }: Cursor): CompletionItem {
  return {
    kind: 'degree',
    label: name,
    detail: l10n.t('field of study'),
    filterText: name,
    edit: { span: { from: offset - typed.length, to: offset }, newText: name },
    replaceTo: offset + (/^[\p{L}]*/u.exec(after)?.[0].length ?? 0),
  };
}
