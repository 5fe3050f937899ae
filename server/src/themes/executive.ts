import type { Theme } from './theme.ts';

/** A name between two rules over a page of large serif type with centred headings: for those who lead, and boards that read on paper. */
export const executive: Theme = {
  id: 'executive',
  label: 'Executive',
  margins: { block: '18mm', inline: '22mm' },
  word: { font: 'Garamond', accent: '5A4418', centered: true, size: 11 },
  css: `
.resume {
  --font: Garamond, "Hoefler Text", Baskerville, Constantia, Cambria, Caladea, "Liberation Serif", var(--east-asian-serif), serif;
  --accent: #5a4418;
  --text: #1f1d1a;
  --muted: #504a41;
  --rule: #b7a888;
  --size: 10.75pt;
  --leading: 1.4;
}
.resume .name { padding: 0.22em 0 0.3em; border-top: 2.5pt solid var(--accent); border-bottom: 0.75pt solid var(--rule); font-size: 2.4em; font-weight: 400; text-align: var(--center); color: var(--text) }
.resume span.name { padding: 0; border: 0 }
.resume .label { margin-top: 0.5em; font-size: 1.15em; font-style: italic; text-align: var(--center); color: var(--accent) }
.resume header > :is(h1, .contact, p:has(.name)) { text-align: var(--center) }
.resume .section { margin-top: calc(var(--space) * 0.95em); padding-top: 0.4em; border-top: 0.75pt solid var(--rule); font-size: 1.25em; text-align: var(--center) }
.resume .entry :is(.organization, .role, .title, strong) ~ :is(.organization, .role, .title) { font-style: italic }
.resume li::marker { color: var(--accent) }
`,
};
