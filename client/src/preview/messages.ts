import type { FitOutcome, PageChoicesParams, PageChoiceValue, PageSize, ThemeChoice } from '../../../server/src/protocol.ts';

/** What the extension tells the script in the preview. */
export type ToPreview =
  | {
      readonly type: 'page';
      /** Of the text, for what is told of the page. */
      readonly version: number;
      /** The document, to be kept for the time after a reload. */
      readonly uri: string;
      readonly html: string;
      readonly css: string;
      /** ISO 639-1. */
      readonly language: string;
      /** The id of the theme that it is in, and all there are. */
      readonly theme: string;
      readonly themes: readonly ThemeChoice[];
      readonly pageSize: PageSize;
      /** How many pages the page is to be fitted to, if it is. */
      readonly fit?: number;
    }
  /** What fitting the page came to, for the person to read; nothing where there is nothing to say. */
  | { readonly type: 'fitStatus'; readonly text: string }
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
    }
  | {
      /** The cursor of the editor is in this zero-based line. */
      readonly type: 'cursor';
      readonly line: number;
    }
  | {
      /** An image that the person asked for. */
      readonly type: 'image';
      readonly target: string;
      readonly bytes: ArrayBuffer;
      readonly mediaType: string;
    }
  | {
      /** Whether the preview stays with its document, to be kept for the time after a reload. */
      readonly type: 'lock';
      readonly isLocked: boolean;
    };

/** What the script in the preview tells the extension. */
export type FromPreview =
  | { readonly type: 'ready' }
  | ({ readonly type: 'paginated' } & Pagination)
  /** The zero-based source line at the top of the view, after the person scrolled. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** The person wants to go to this zero-based source line. */
  | { readonly type: 'reveal'; readonly line: number }
  | { readonly type: 'openLink'; readonly target: string }
  | { readonly type: 'treatAsResume' }
  /** The person wants to see the image of an address on the web. */
  | { readonly type: 'loadImage'; readonly target: string }
  /** The person chose a value in the toolbar, in place of the one that is shown. */
  | {
      readonly type: 'choose';
      readonly key: keyof PageChoicesParams;
      readonly value: PageChoiceValue;
      readonly shown: PageChoiceValue;
    };

/** How a page lies on paper. */
export interface Pagination {
  /** Of the text. */
  readonly version: number;
  /** How many sheets of paper the page takes. */
  readonly pages: number;
  /** The zero-based source line that each sheet but the first begins with. */
  readonly pageStarts: readonly number[];
  /** What came of `fit`; absent where the page was not to be fitted. */
  readonly fit?: FitOutcome;
}

/** What the webview keeps over a reload of the window, and while its tab is hidden. */
export interface PreviewState {
  readonly uri: string;
  readonly isLocked?: boolean;
  /** The size of the page on the screen, 1 being its true one; absent while it is fitted to the width of the window. */
  readonly zoom?: number | undefined;
}
