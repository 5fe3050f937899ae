import { AlignmentType, BorderStyle, convertMillimetersToTwip, LevelFormat } from 'docx';
import type { WordDocument } from '../export/wordDocument.ts';

/** The look of Word's own styles, from what the theme says for Word. */
export function stylesOf({ language, theme }: WordDocument) {
  const { font, accent, centered, size = 10.5 } = theme.word;
  const alignment = centered ? AlignmentType.CENTER : AlignmentType.LEFT;
  const tight = { before: 0, after: 40 };
  return {
    default: {
      document: {
        run: { font, size: halfPoints(size), language: { value: language, eastAsia: language } },
        paragraph: { spacing: { after: 60 } },
      },
      title: { run: { font, size: halfPoints(size * 2.1), bold: true, color: accent }, paragraph: { alignment, spacing: tight } },
      heading1: {
        run: { font, size: halfPoints(size * 1.2), bold: true, color: accent },
        paragraph: {
          spacing: { before: 220, after: 80 },
          keepNext: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'B9C2CE', space: 1 } },
        },
      },
      heading2: {
        run: { font, size: halfPoints(size * 1.05), bold: true, color: '1B1B1B' },
        paragraph: { spacing: { before: 120, after: 20 }, keepNext: true },
      },
      heading3: {
        run: { font, size: halfPoints(size), italics: true, color: '1B1B1B' },
        paragraph: { spacing: { before: 60, after: 20 }, keepNext: true },
      },
      hyperlink: { run: { color: accent, underline: {} } },
    },
    paragraphStyles: [
      {
        id: contactStyle,
        name: 'Contact',
        basedOn: 'Normal',
        run: { size: halfPoints(size * 0.92), color: '4A4A4A' },
        paragraph: { alignment, spacing: tight },
      },
      { id: entryStyle, name: 'Entry', basedOn: 'Normal', paragraph: { spacing: { before: 100, after: 20 }, keepNext: true } },
      { id: quoteStyle, name: 'Quote', basedOn: 'Normal', run: { color: '4A4A4A' }, paragraph: { indent: { left: 280 } } },
    ],
  };
}

export const contactStyle = 'Contact';
export const entryStyle = 'Entry';
export const quoteStyle = 'Quote';
export const orderedList = 'ordered';
export const plainList = 'plain';

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const indentOf = (level: number) => ({ paragraph: { indent: { left: 360 * (level + 1), hanging: 260 } } });

export const numbering = {
  config: [
    {
      reference: plainList,
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: AlignmentType.LEFT,
        style: indentOf(level),
      })),
    },
    {
      reference: orderedList,
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: indentOf(level),
      })),
    },
  ],
};

/** Sizes in twentieths of a point. */
export function pageOf({ pageSize, theme }: WordDocument) {
  const [width, height] = pageSize === 'A4' ? [11906, 16838] : [12240, 15840];
  const [block, inline] = [twips(theme.margins.block), twips(theme.margins.inline)];
  return { size: { width, height }, margin: { top: block, bottom: block, left: inline, right: inline } };
}

function twips(length: string): number {
  const value = Number.parseFloat(length);
  return Math.round(length.endsWith('in') ? value * 1440 : convertMillimetersToTwip(value * (length.endsWith('cm') ? 10 : 1)));
}

/** Word takes whole ones. */
function halfPoints(points: number): number {
  return Math.round(points * 2);
}
