/** What the extension tells the script in the preview. */
export type ToPreview =
  | {
      readonly type: 'page';
      /** The document, to be kept for the time after a reload. */
      readonly uri: string;
      readonly html: string;
      readonly css: string;
      /** ISO 639-1. */
      readonly language: string;
    }
  | {
      /** There is no page: the document is no resume, or it is gone or the server is. `notice` says so to the person. */
      readonly type: 'notResume' | 'unavailable';
      readonly uri: string;
      readonly notice: string;
    }
  | {
      /** The editor shows this zero-based line at its top. */
      readonly type: 'scroll';
      readonly line: number;
    };

/** What the script in the preview tells the extension. */
export type FromPreview =
  | { readonly type: 'ready' }
  /** How many sheets of paper the page takes. */
  | { readonly type: 'paginated'; readonly pages: number }
  /** The zero-based source line at the top of the view, after the person scrolled. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** The person wants to go to this zero-based source line. */
  | { readonly type: 'reveal'; readonly line: number }
  | { readonly type: 'openLink'; readonly target: string }
  | { readonly type: 'treatAsResume' };

/** What the webview keeps over a reload of the window. */
export interface PreviewState {
  readonly uri: string;
}
