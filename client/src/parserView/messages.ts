import type { ParserViewResult } from '../../../server/src/protocol.ts';

/** What the extension tells the view of what a parser sees. */
export type ToParserView =
  | { readonly type: 'view'; readonly uri: string; readonly view: ParserViewResult; readonly summary: string }
  | { readonly type: 'notice'; readonly uri: string; readonly notice: string };

/** What the view tells the extension. Lines count from 0. */
export type FromParserView = { readonly type: 'ready' } | { readonly type: 'reveal'; readonly line: number };

/** What the view keeps over a reload of the window. */
export interface ParserViewState {
  readonly uri: string;
}
