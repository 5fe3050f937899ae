import type { Theme } from './theme.ts';

/**
 * For Japanese, Chinese and Korean: gothic type of the language that the resume is in, lines far enough apart for square characters,
 * a bar beside headings, and neither italics nor underlines, which these scripts do not have.
 */
export const eastAsian: Theme = {
  id: 'east-asian',
  label: 'East Asian',
  margins: { block: '18mm', inline: '20mm' },
  word: { font: 'Yu Gothic', accent: '1F3F66', centered: false },
  css: `
.resume {
  --font: "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, var(--east-asian-sans), sans-serif;
  --east-asian-font: var(--east-asian-sans);
  --accent: #1f3f66;
  --text: #1c1c1c;
  --rule: #b4c0d0;
  --size: 10pt;
  --indent: 1.4em;
  line-break: strict;
}
.resume, .resume:lang(ja), .resume:lang(zh), .resume:lang(ko) { --leading: 1.65 }
.resume:lang(ko) { word-break: keep-all }
.resume .name { font-size: 2em; line-height: 1.3; color: var(--text) }
.resume .label { color: var(--accent) }
.resume .section { margin-top: calc(var(--space) * 1.3em); padding: 0.1em 0 0.1em 0.55em; border-inline-start: 4pt solid var(--accent); border-bottom: 0.75pt solid var(--rule); color: var(--text) }
.resume h4, .resume em, .resume i, .resume dfn, .resume cite { font-style: normal }
.resume li { margin: calc(var(--space) * 0.08em) 0 }
`,
};
