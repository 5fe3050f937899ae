import type { Theme } from './theme.ts';

/** A bookish serif page in black with maroon headings and room to read long lists: for curricula of research and teaching. */
export const academic: Theme = {
  id: 'academic',
  label: 'Academic',
  margins: { block: '22mm', inline: '24mm' },
  word: { font: 'Palatino Linotype', accent: '6E1F2A', centered: false, size: 10.5 },
  css: `
.resume {
  --font: Palatino, "Palatino Linotype", "Book Antiqua", "Liberation Serif", "Times New Roman", var(--east-asian-serif), serif;
  --accent: #6e1f2a;
  --text: #161616;
  --muted: #474747;
  --size: 10.75pt;
  --leading: 1.36;
  --indent: 1.5em;
}
.resume .name { font-size: 2.3em; font-weight: 400; color: var(--text) }
.resume .label { font-style: italic }
.resume .section { margin-top: calc(var(--space) * 1.3em); font-size: 1.32em; font-weight: 400 }
.resume .section strong { font-weight: 400 }
.resume h3, .resume .entry { font-size: 1em }
.resume ul { list-style-type: "–  " }
.resume .contact ul, .resume ul.contact { list-style: none }
`,
};
