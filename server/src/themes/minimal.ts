import type { Theme } from './theme.ts';

/** Black on white, no rules and no colours, and much blank paper: the words alone. */
export const minimal: Theme = {
  id: 'minimal',
  label: 'Minimal',
  margins: { block: '22mm', inline: '26mm' },
  word: { font: 'Calibri', accent: '222222', centered: false },
  css: `
.resume {
  --font: "Helvetica Neue", Lato, "Segoe UI", Carlito, Calibri, "Liberation Sans", var(--east-asian-sans), sans-serif;
  --east-asian-font: var(--east-asian-sans);
  --accent: #222;
  --text: #222;
  --muted: #5c5c5c;
  --rule: #ddd;
  --size: 9.75pt;
  --leading: 1.5;
  --indent: 1em;
}
.resume h1, .resume h2, .resume h3, .resume h5, .resume h6 { font-weight: 700 }
.resume .name { font-size: 2.3em; font-weight: 300 }
.resume .label { font-size: 1em }
.resume .section { margin: calc(var(--space) * 1.35em) 0 calc(var(--space) * 0.3em); font-size: 1.3em; font-weight: 400; color: var(--text) }
.resume .section strong { font-weight: 400 }
.resume .entry { margin-top: calc(var(--space) * 0.9em) }
.resume h3.entry { font-size: 1em }
.resume h4 { font-style: normal }
.resume hr { border-color: transparent }
.resume a { text-decoration-color: #999 }
.resume ul { list-style-type: "–  " }
.resume ul.contact { list-style: none }
`,
};
