import type { Theme } from './theme.ts';

/** A clean sans serif page with a coloured rule under the head and coloured headings: fit for companies that were founded lately. */
export const modern: Theme = {
  id: 'modern',
  label: 'Modern',
  margins: { block: '16mm', inline: '18mm' },
  word: { font: 'Segoe UI', accent: '0B6560', centered: false },
  css: `
.resume {
  --font: "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, var(--east-asian-sans), sans-serif;
  --east-asian-font: var(--east-asian-sans);
  --accent: #0b6560;
  --text: #1d2426;
  --muted: #4d5759;
  --rule: #bfd4d2;
  --size: 9.75pt;
  --leading: 1.45;
  --indent: 1.2em;
}
.resume header { padding-bottom: 0.55em; border-bottom: 2pt solid var(--accent) }
.resume .name { font-size: 2.5em; line-height: 1.1; color: var(--text) }
.resume .label { font-size: 1.2em; font-weight: 500; color: var(--accent) }
.resume .contact { margin-top: 0.3em }
.resume .section { margin-top: calc(var(--space) * 1.25em); font-size: 1.22em }
.resume .entry :is(.organization, .role, .title, strong) ~ :is(.organization, .role, .title) { font-weight: 600; color: var(--accent) }
.resume h4 { font-style: normal; font-weight: 500 }
.resume h4 em, .resume .entry em { font-style: normal }
.resume li::marker { color: var(--accent) }
`,
};
