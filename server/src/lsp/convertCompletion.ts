import * as lsp from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, CompletionKind, CompletionList } from '../features/completion/completionItem.ts';
import type { Client } from './client.ts';
import { toRange } from './convert.ts';

/** What leads from an item that a client sends back to the one that it was made of. */
export interface ItemData {
  readonly list: number;
  readonly index: number;
}

/** A list with what its client understands, and without what it may ask for later. `id` comes back with an item that is to be resolved. */
export function toCompletionList(
  document: TextDocument,
  list: CompletionList,
  id: number,
  client: Client['completion'],
): lsp.CompletionList {
  const shared = client.sharesRanges ? sharedRange(list.items) : undefined;
  const items = list.items.map((item, index) => toCompletionItem(document, item, { list: id, index }, client, shared !== undefined));
  const isIncomplete = list.incomplete;
  return shared ? { isIncomplete, itemDefaults: { editRange: toEditRange(document, shared, client) }, items } : { isIncomplete, items };
}

/** The item with what was left out of the list. */
export function resolveCompletionItem(item: lsp.CompletionItem, { documentation }: CompletionItem): lsp.CompletionItem {
  const value = documentation?.();
  return value ? { ...item, documentation: { kind: lsp.MarkupKind.Markdown, value } } : item;
}

function toCompletionItem(
  document: TextDocument,
  item: CompletionItem,
  data: ItemData,
  client: Client['completion'],
  isShared: boolean,
): lsp.CompletionItem {
  const { label, kind, detail, filterText, edit, snippet } = item;
  const newText = client.snippets ? (snippet ?? edit.newText) : edit.newText;
  const converted: lsp.CompletionItem = { label, kind: itemKinds[kind], sortText: String(data.index).padStart(3, '0'), data };
  if (filterText !== label) converted.filterText = filterText;
  if (client.snippets && snippet !== undefined) converted.insertTextFormat = lsp.InsertTextFormat.Snippet;
  if (detail !== undefined && client.labelDetails) converted.labelDetails = { description: detail };
  else if (detail !== undefined) converted.detail = detail;
  if (!isShared) converted.textEdit = { newText, ...toTextEditRange(document, item, client) };
  // The label is what is inserted where nothing else is said.
  else if (newText !== label) converted.textEditText = newText;
  return converted;
}

type EditedPart = Pick<CompletionItem, 'edit' | 'replaceTo'>;

/** The range that all items replace, where it is one. */
function sharedRange(items: readonly CompletionItem[]): EditedPart | undefined {
  const [first] = items;
  const isShared = ({ edit: { span }, replaceTo }: CompletionItem) =>
    span.from === first?.edit.span.from && span.to === first.edit.span.to && replaceTo === first.replaceTo;
  return items.every(isShared) ? first : undefined;
}

function toEditRange(
  document: TextDocument,
  part: EditedPart,
  client: Client['completion'],
): lsp.Range | { insert: lsp.Range; replace: lsp.Range } {
  const range = toTextEditRange(document, part, client);
  return 'range' in range ? range.range : range;
}

function toTextEditRange(
  document: TextDocument,
  { edit: { span }, replaceTo }: EditedPart,
  client: Client['completion'],
): { range: lsp.Range } | { insert: lsp.Range; replace: lsp.Range } {
  const insert = toRange(document, span);
  if (!client.insertReplace || replaceTo <= span.to) return { range: insert };
  return { insert, replace: { start: insert.start, end: document.positionAt(replaceTo) } };
}

const itemKinds: Readonly<Record<CompletionKind, lsp.CompletionItemKind>> = {
  skill: lsp.CompletionItemKind.Constant,
  heading: lsp.CompletionItemKind.Module,
  entry: lsp.CompletionItemKind.Snippet,
  date: lsp.CompletionItemKind.Event,
  verb: lsp.CompletionItemKind.Keyword,
  organization: lsp.CompletionItemKind.Class,
  role: lsp.CompletionItemKind.Interface,
  location: lsp.CompletionItemKind.Unit,
  degree: lsp.CompletionItemKind.Enum,
  contact: lsp.CompletionItemKind.Reference,
  key: lsp.CompletionItemKind.Property,
  value: lsp.CompletionItemKind.Value,
  directive: lsp.CompletionItemKind.Operator,
  rule: lsp.CompletionItemKind.EnumMember,
};
