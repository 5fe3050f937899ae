/** How a page looks. Themes are one column, so that text extraction from the printed page keeps the order of the words. */
export interface Theme {
  readonly id: string;
  /** For people to choose by. */
  readonly label: string;
  /** Blank paper round the text, as CSS lengths. */
  readonly margins: { readonly block: string; readonly inline: string };
  /** Style sheet for the element with the class `resume`; without `@page`, which depends on the paper. */
  readonly css: string;
}

export type PageSize = 'A4' | 'Letter';
