import type { Range } from 'vscode-languageserver-textdocument';

/** What a request asks about. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

const options = { tabSize: 2, insertSpaces: true };
const at = ({ uri, range }: Place) => ({ textDocument: { uri }, position: range.start });
const whole = ({ uri }: Place) => ({ textDocument: { uri } });
const within = ({ uri, range }: Place) => ({ textDocument: { uri }, range });
const ours = ({ uri }: Place) => ({ uri });

/** What editors ask for, by method (with a word behind it where one method serves several times), and with what. */
export const requests: ReadonlyMap<string, (place: Place) => object> = new Map<string, (place: Place) => object>([
  ['textDocument/completion', at],
  ['textDocument/hover', at],
  ['textDocument/definition', at],
  ['textDocument/references', (place) => ({ ...at(place), context: { includeDeclaration: true } })],
  ['textDocument/documentHighlight', at],
  ['textDocument/prepareRename', at],
  ['textDocument/rename', (place) => ({ ...at(place), newName: 'Rust' })],
  ['textDocument/onTypeFormatting', (place) => ({ ...at(place), ch: '\n', options })],
  ['textDocument/documentSymbol', whole],
  ['textDocument/foldingRange', whole],
  ['textDocument/documentLink', whole],
  ['textDocument/codeLens', whole],
  ['textDocument/diagnostic', whole],
  ['textDocument/formatting', (place) => ({ ...whole(place), options })],
  ['textDocument/rangeFormatting', (place) => ({ ...within(place), options })],
  ['textDocument/inlayHint', within],
  ['textDocument/codeAction', (place) => ({ ...within(place), context: { diagnostics: [], triggerKind: 2 } })],
  ['textDocument/codeAction fixAll', (place) => ({ ...within(place), context: { diagnostics: [], only: ['source.fixAll'] } })],
  ['textDocument/selectionRange', (place) => ({ ...whole(place), positions: [place.range.start] })],
  ['workspace/symbol', () => ({ query: '' })],
  ['resume/preview', ours],
  ['resume/parserView', ours],
  ['resume/export html', (place) => ({ ...ours(place), format: 'html' })],
  ['resume/export txt', (place) => ({ ...ours(place), format: 'txt' })],
  ['resume/export json', (place) => ({ ...ours(place), format: 'json-resume' })],
  ['resume/export redacted', (place) => ({ ...ours(place), format: 'redacted' })],
]);

/** What they answer depends on every document that is open. */
export const aboutAllResumes: ReadonlySet<string> = new Set([
  'textDocument/definition',
  'textDocument/references',
  'textDocument/rename',
  'workspace/symbol',
]);
