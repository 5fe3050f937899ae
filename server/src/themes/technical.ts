import type { Theme } from './theme.ts';

/** Sans serif text with the headings and the dates in the type of a terminal: for engineers. */
export const technical: Theme = {
  id: 'technical',
  label: 'Technical',
  margins: { block: '15mm', inline: '17mm' },
  word: { font: 'Consolas', accent: '1A5E31', centered: false, size: 9.5 },
  css: `
.resume {
  --font: "IBM Plex Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, var(--east-asian-sans), sans-serif;
  --east-asian-font: var(--east-asian-sans);
  --monospace: "IBM Plex Mono", Consolas, Menlo, "DejaVu Sans Mono", "Liberation Mono", monospace;
  --heading-font: var(--monospace);
  --accent: #1a5e31;
  --text: #1a1c1e;
  --muted: #4b5155;
  --rule: #a9c2b1;
  --size: 9.75pt;
  --leading: 1.42;
  --indent: 1.3em;
}
.resume .name { font-size: 2.1em }
.resume .label { font-family: var(--chosen-font) var(--script-font) var(--monospace) }
.resume :is(h3, h4, h5, h6) { font-family: var(--chosen-font) var(--script-font) var(--font) }
.resume .section { padding-bottom: 0.2em; border-bottom: 1pt dashed var(--rule) }
.resume h4 { font-style: normal }
.resume .line > .when, .resume .dates { font-family: var(--chosen-font) var(--script-font) var(--monospace); font-size: max(0.96em, var(--least)) }
.resume .when .dates { font-size: inherit }
.resume ul { list-style-type: square }
.resume li::marker { color: var(--accent) }
`,
};
