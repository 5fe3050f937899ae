import type { Theme } from './theme.ts';

/** A serif page with ruled section headings, the name in the middle, and little colour: fit for any employer. */
export const classic: Theme = {
  id: 'classic',
  label: 'Classic',
  margins: { block: '16mm', inline: '19mm' },
  word: { font: 'Cambria', accent: '1F3A5F', centered: true },
  css: `
.resume {
  --font: Charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", Cambria, Georgia, "Liberation Serif", "Noto Serif",
    "Noto Serif CJK SC", "Songti SC", serif;
}
.resume:lang(ja) { --font: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", serif }
.resume:lang(zh) { --font: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif }
.resume:lang(ko) { --font: "Apple SD Gothic Neo", "Noto Serif CJK KR", Batang, serif }
.resume .name, .resume .label, .resume .contact { text-align: center }
.resume .section { padding-bottom: 0.12em; border-bottom: 0.75pt solid var(--rule) }
`,
};
