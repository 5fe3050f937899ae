import type { Theme } from './theme.ts';

/** A serif page with ruled section headings, the name in the middle, and little colour: fit for any employer. */
export const classic: Theme = {
  id: 'classic',
  label: 'Classic',
  margins: { block: '16mm', inline: '19mm' },
  word: { font: 'Cambria', accent: '1F3A5F', centered: true },
  css: `
.resume {
  --font: Charter, "Iowan Old Style", "Sitka Text", Cambria, Georgia, "Liberation Serif", var(--east-asian-serif), serif;
}
.resume header > :is(h1, .name, .label, .contact, p:has(.name)) { text-align: var(--center) }
.resume .section { padding-bottom: 0.12em; border-bottom: 0.75pt solid var(--rule) }
`,
};
