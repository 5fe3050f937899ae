import * as l10n from '@vscode/l10n';
import { readFrontMatter } from '../../parse/frontMatter.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { CompletionItem, CompletionList } from './completionItem.ts';
import type { Cursor } from './cursor.ts';

/** In front matter: the keys that are read, those that are there already left out, and the values of those that have a few. */
export function frontMatter({ text }: Snapshot, cursor: Cursor): CompletionList | undefined {
  const found = findFrontMatter(text, cursor);
  if (!found) return undefined;
  const { separator, keys } = found;
  const value = /^([\w-]+)[ \t]*[:=][ \t]*(["']?)([\w-]*)$/.exec(cursor.before);
  if (value) return completeValue(value[1] ?? '', value[2] ?? '', value[3] ?? '', cursor);
  const typed = /^[\w-]*$/.exec(cursor.before)?.[0];
  if (typed === undefined || cursor.after.trim() !== '' || (cursor.isAutomatic && typed === '')) return undefined;
  const items = Object.entries(knownKeys())
    .filter(([key]) => !keys.has(key) && key !== typed)
    .map(([key, detail]): CompletionItem => {
      const from = cursor.offset - typed.length;
      const newText = separator === ':' ? `${key}: ` : `${key} = `;
      return {
        kind: 'key',
        label: key,
        detail,
        filterText: key,
        edit: { span: { from, to: cursor.offset }, newText },
        replaceTo: cursor.offset,
      };
    });
  return { items, incomplete: false };
}

/** What the reader makes of a key; the first of several names for the same. */
function knownKeys(): Readonly<Record<string, string>> {
  return {
    resume: l10n.t('whether this file is a resume'),
    name: l10n.t('your name'),
    position: l10n.t('the line under your name'),
    email: l10n.t('your e-mail address'),
    phone: l10n.t('your phone number'),
    website: l10n.t('your web site'),
    linkedin: l10n.t('your LinkedIn page'),
    github: l10n.t('your GitHub page'),
    gitlab: l10n.t('your GitLab page'),
    twitter: l10n.t('your Twitter page'),
    title: l10n.t('the title of the page'),
    author: l10n.t('your name, for site generators'),
    layout: l10n.t('“resume” says that this file is one'),
  };
}

const values: Readonly<Record<string, readonly string[]>> = { resume: ['true', 'false'], layout: ['resume', 'cv'], type: ['resume'] };

function completeValue(key: string, quote: string, typed: string, { offset, after }: Cursor): CompletionList | undefined {
  const known = values[key.toLowerCase()]?.filter((value) => value !== typed);
  if (!known || (after.trim() !== '' && after.trim() !== quote)) return undefined;
  const span = { from: offset - typed.length, to: offset };
  const items = known.map(
    (value): CompletionItem => ({ kind: 'value', label: value, filterText: value, edit: { span, newText: value }, replaceTo: offset }),
  );
  return { items, incomplete: false };
}

interface FoundFrontMatter {
  readonly separator: ':' | '=';
  readonly keys: ReadonlySet<string>;
}

/** The front matter that the cursor is in; one that nothing closes yet as well, as long as all its lines down to the cursor are of its kind. */
function findFrontMatter(text: string, { lineStart }: Cursor): FoundFrontMatter | undefined {
  const fence = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text.slice(0, 20));
  if (!fence || lineStart < fence[0].length) return undefined;
  const { end, fields } = readFrontMatter(text);
  const separator = fence[1] === '---' ? ':' : '=';
  if (end > 0) {
    const closing = text.lastIndexOf('\n', end - 2) + 1;
    return lineStart < closing ? { separator, keys: new Set(fields.keys()) } : undefined;
  }
  const lines = text.slice(fence[0].length, Math.min(lineStart, longest)).split('\n').slice(0, -1);
  if (lineStart > longest || !lines.every((line) => /^\s*$|^[\w-]+\s*[:=]|^\s+\S|^- /.test(line))) return undefined;
  return { separator, keys: new Set(lines.map((line) => /^[\w-]*/.exec(line)?.[0].toLowerCase() ?? '')) };
}

const longest = 4000;
