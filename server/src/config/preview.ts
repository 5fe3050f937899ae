import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { parseColor } from '../themes/color.ts';
import { themes } from '../themes/index.ts';
import { parseFonts, parseMargins } from '../themes/look.ts';

/** The settings of the formatted page. */
export const previewSchema = z
  .prefault(
    z.object({
      pageSize: z._default(z.enum(['A4', 'Letter']), 'A4').check(z.describe('The size of the page in the preview.')),
      theme: z._default(z.enum(themes.map(({ id }) => id)), 'classic').check(z.describe('The look of the page in the preview.')),
      fit: z
        ._default(z.literal(['off', 1, 2, 3, 4, 5, 6, 7, 8, 9]), 'off')
        .check(
          z.describe(
            'How many pages the resume may fill: what is longer gets less space between its parts, then narrower margins and smaller text, never below 9 points.',
          ),
        ),
      accent: text(
        (value) => parseColor(value) !== undefined,
        () => l10n.t('a colour such as "#1f3a5f" or "teal"'),
      ).check(z.describe('The colour of the name, the headings and the links, such as “#1f3a5f” or “teal”, in place of the theme’s.')),
      font: text(
        (value) => parseFonts(value) !== undefined,
        () => l10n.t('up to five names of fonts without quotes, with commas between them'),
      ).check(z.describe('The font of the page, such as “Source Sans 3”, or several with commas between them, in place of the theme’s.')),
      fontSize: z
        .optional(z.number().check(z.gte(8), z.lte(14)))
        .check(z.describe('The size of the text in points, in place of the theme’s.')),
      margins: text(
        (value) => parseMargins(value) !== undefined,
        () => l10n.t('one or two lengths from 5 mm to 50 mm, such as "15mm" or "0.6in 0.75in"'),
      ).check(
        z.describe('The blank paper round the text: one length such as “15mm”, or two, above and below first, such as “0.6in 0.75in”.'),
      ),
      css: text(isStylePath, () =>
        l10n.t('the path of a .css file, with no “..” in it, from the folder of the resume or one above it'),
      ).check(
        z.describe(
          'A style sheet of your own that comes on top of the theme, by its path from the folder of the resume or one above it. The preview takes it in trusted workspaces only.',
        ),
      ),
    }),
    {},
  )
  .check(z.describe('The formatted page.'));

function text(fits: (value: string) => boolean, describe: () => string) {
  return z.optional(z.string().check(z.refine(fits, { error: describe })));
}

/** A path that stays below the folder that it is looked for in. */
function isStylePath(path: string): boolean {
  return /\.css$/i.test(path) && !/^[/~]|[\\:?#%]/.test(path) && !path.split('/').includes('..');
}
