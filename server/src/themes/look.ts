import { parseColor } from './color.ts';
import { inertStyleSheet } from './inertStyleSheet.ts';
import type { Theme } from './theme.ts';

/** What a person wants otherwise than a theme has it. Values that mean nothing leave the theme as it is. */
export interface Look {
  /** A colour as `parseColor` takes it. */
  readonly accent?: string | undefined;
  /** Names of fonts as `parseFonts` takes them. */
  readonly font?: string | undefined;
  /** In points. */
  readonly fontSize?: number | undefined;
  /** As `parseMargins` takes them. */
  readonly margins?: string | undefined;
}

/**
 * The theme with a person's look on top of it, and on top of both a style sheet of their own, of which only what is inert is taken.
 * So all that is made from a theme, be it for a screen, for paper or for Word, agrees.
 */
export function withLook(theme: Theme, look: Look, styles = ''): Theme {
  const accent = look.accent === undefined ? undefined : parseColor(look.accent);
  const fonts = parseFonts(look.font ?? '');
  const properties = [
    accent === undefined ? '' : `--accent: #${accent.toLowerCase()};`,
    fonts ? `--chosen-font: ${fonts.map(quote).join(', ')},;` : '',
    look.fontSize === undefined ? '' : `--size: ${look.fontSize}pt;`,
  ].filter((property) => property !== '');
  const own = properties.length > 0 ? `.resume { ${properties.join(' ')} }\n` : '';
  const size = look.fontSize === undefined ? {} : { size: look.fontSize };
  return {
    ...theme,
    margins: parseMargins(look.margins ?? '') ?? theme.margins,
    css: `${theme.css}${own}${inertStyleSheet(styles)}`,
    word: { ...theme.word, ...size, accent: accent ?? theme.word.accent, font: fonts?.[0] ?? theme.word.font },
  };
}

/** The names of a list such as `Source Sans 3, Calibri`; undefined unless all of them are plain names, five at most. */
export function parseFonts(list: string): readonly string[] | undefined {
  const names = list.split(',').map((name) => name.trim());
  return names.length <= 5 && names.every((name) => name.length <= 60 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*$/u.test(name))
    ? names
    : undefined;
}

/** The generic families are no names, and stand without quotes. */
function quote(name: string): string {
  return /^(?:serif|sans-serif|monospace|system-ui|ui-serif|ui-sans-serif|ui-monospace)$/.test(name) ? name : `"${name}"`;
}

/**
 * Of `15mm` all margins, of `0.6in 2cm` those above and below and those at the sides; undefined where it is neither or one is less
 * than 5 mm, where printers do not reach, or more than 50 mm, which leaves no page.
 */
export function parseMargins(text: string): Theme['margins'] | undefined {
  const [block = '', inline = block, ...others] = text.split(' ');
  return others.length === 0 && isMargin(block) && isMargin(inline) ? { block, inline } : undefined;
}

function isMargin(length: string): boolean {
  const [, figure, unit = ''] = /^(\d{1,2}(?:\.\d{1,3})?)(mm|cm|in)$/.exec(length) ?? [];
  const millimetres = Number(figure) * ({ mm: 1, cm: 10, in: 25.4 }[unit] ?? Number.NaN);
  return millimetres >= 5 && millimetres <= 50;
}
