import type { Fitting } from '../protocol.ts';
import type { Theme } from './theme.ts';

/** The theme with what fitting a page to a number of pages has found in place of its own values, and over those of a person's style sheet. */
export function withFitting(theme: Theme, { size, leading, space, marginBlock, marginInline }: Fitting): Theme {
  const own = `.resume { --size: ${size}pt !important; --leading: ${leading} !important; --space: ${space} !important }\n`;
  return {
    ...theme,
    margins: { block: `${marginBlock}mm`, inline: `${marginInline}mm` },
    css: `${theme.css}${own}`,
    word: { ...theme.word, size },
  };
}
