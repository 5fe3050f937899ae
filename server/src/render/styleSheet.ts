import type { PageSize, Theme } from '../themes/theme.ts';
import { baseStyle } from './baseStyle.ts';

/**
 * The theme's style sheet with the paper it is printed on. A view that draws pages itself finds the paper in the custom
 * properties `--page-width`, `--page-height`, `--page-margin-block` and `--page-margin-inline`.
 */
export function styleSheet({ css, margins }: Theme, pageSize: PageSize): string {
  const { width, height } = paper[pageSize];
  return `@page { size: ${width} ${height}; margin: ${margins.block} ${margins.inline} }
.resume { --page-width: ${width}; --page-height: ${height}; --page-margin-block: ${margins.block}; --page-margin-inline: ${margins.inline} }
${baseStyle}${css}`;
}

/** ISO 216 and ANSI/ASME Y14.1. */
const paper: Readonly<Record<PageSize, { width: string; height: string }>> = {
  A4: { width: '210mm', height: '297mm' },
  Letter: { width: '8.5in', height: '11in' },
};
