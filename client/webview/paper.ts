/** A sheet of paper with the blank round the text, in CSS pixels. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly marginBlock: number;
  readonly marginInline: number;
}

/** The paper that the style sheet of the page is for, from its custom properties. */
export function readPaper(content: HTMLElement): Paper {
  const style = getComputedStyle(content);
  const read = (name: string) => toPixels(style.getPropertyValue(name));
  return {
    width: read('--page-width'),
    height: read('--page-height'),
    marginBlock: read('--page-margin-block'),
    marginInline: read('--page-margin-inline'),
  };
}

/** The height that is left for text, in CSS pixels: whole ones, as Chromium rounds it up when it prints. */
export function textHeight({ height, marginBlock }: Paper): number {
  return Math.ceil(height - 2 * marginBlock - tolerance);
}

/** The width that is left for text, likewise. */
export function textWidth({ width, marginInline }: Paper): number {
  return Math.ceil(width - 2 * marginInline - tolerance);
}

/** What arithmetic adds to a whole number of pixels. */
const tolerance = 0.001;

const pixelsPer: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };

/** CSS pixels of a length such as `10.5pt`; not a number where it is none. */
export function toPixels(length: string): number {
  const unit = length.trim().replace(/^[\d.]+/, '');
  return Number.parseFloat(length) * (pixelsPer[unit] ?? 1);
}
