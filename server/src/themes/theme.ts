/** How a page looks. Themes are one column, so that text extraction from the printed page keeps the order of the words. */
export interface Theme {
  readonly id: string;
  /** For people to choose by. */
  readonly label: string;
  /** Blank paper round the text, as CSS lengths. */
  readonly margins: { readonly block: string; readonly inline: string };
  /** Style sheet for the element with the class `resume`; without `@page`, which depends on the paper. */
  readonly css: string;
  /** The nearest that Word can come to the style sheet. */
  readonly word: {
    /** A font that comes with Word. */
    readonly font: string;
    /** Of name, headings of sections and links: six hexadecimal digits. */
    readonly accent: string;
    /** Whether name and contact stand in the middle. */
    readonly centered: boolean;
    /** Of the text, in points; 10.5 without it. */
    readonly size?: number;
  };
}

export type PageSize = 'A4' | 'Letter';
