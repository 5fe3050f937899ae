import type { Theme } from './theme.ts';

/** Small type, narrow margins and little between the lines: for a long life on few pages. */
export const compact: Theme = {
  id: 'compact',
  label: 'Compact',
  margins: { block: '12mm', inline: '14mm' },
  word: { font: 'Calibri', accent: '1B3F73', centered: false, size: 9.5 },
  css: `
.resume {
  --font: Calibri, Carlito, "Gill Sans Nova", "Helvetica Neue", Arial, "Liberation Sans", var(--east-asian-sans), sans-serif;
  --east-asian-font: var(--east-asian-sans);
  --accent: #1b3f73;
  --rule: #8fa3c0;
  --size: 10pt;
  --leading: 1.22;
  --space: 0.72;
  --indent: 1.1em;
}
.resume .name { font-size: 1.9em }
.resume .label { font-size: 1.05em; color: var(--text) }
.resume .section { padding-top: 0.3em; border-top: 1pt solid var(--accent); font-size: 1.12em; line-height: 1.15 }
.resume .contact { font-size: max(0.96em, var(--least)) }
.resume li { margin: 0.06em 0 }
`,
};
