/**
 * What all themes share: how the parts of a page are laid out, where it may break, and nothing that is a matter of taste. A theme sets
 * the custom properties and may overrule any of it.
 *
 * `--chosen-font` is the person's: empty, or font names with a comma behind them, which go before the theme's. `--script-font` goes between
 * the two: in an East Asian language its font writes Latin letters too, since software that reads a printed page takes a line in two fonts of
 * different build for several. `--space` and `--leading` scale the distances between blocks and between lines, so that a page can be made to fit. What is
 * smaller than the text around it is not smaller than `--least`.
 */
export const baseStyle = `
.resume {
  --accent: #1f3a5f;
  --text: #1b1b1b;
  --muted: #4a4a4a;
  --rule: #b9c2ce;
  --font: serif;
  --heading-font: var(--font);
  --chosen-font: ;
  --script-font: ;
  --east-asian-font: var(--east-asian-serif);
  --center: center;
  --monospace: Consolas, "DejaVu Sans Mono", "Liberation Mono", Menlo, monospace;
  --size: 10.5pt;
  --least: min(1em, 9pt);
  --leading: 1.38;
  --space: 1;
  --indent: 1.35em;
  color: var(--text);
  background: #fff;
  font: var(--size)/var(--leading) var(--chosen-font) var(--script-font) var(--font);
  font-variant-numeric: lining-nums;
  text-align: start;
  overflow-wrap: break-word;
  hyphens: manual;
  orphans: 2;
  widows: 2;
  print-color-adjust: exact;
  text-rendering: geometricPrecision;
}
.resume:lang(ja), .resume:lang(zh), .resume:lang(ko) { --leading: 1.55; --script-font: var(--east-asian-font),; --center: start }
.resume {
  --east-asian-serif: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun;
  --east-asian-sans: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC";
}
.resume:lang(ja) {
  --east-asian-serif: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Source Han Serif";
  --east-asian-sans: "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic", Meiryo, "Noto Sans CJK JP", "Source Han Sans";
}
.resume:lang(zh-Hant) {
  --east-asian-serif: "Songti TC", "Noto Serif CJK TC", "Source Han Serif TC", PMingLiU;
  --east-asian-sans: "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Source Han Sans TC";
}
.resume:lang(ko) {
  --east-asian-serif: AppleMyungjo, "Noto Serif CJK KR", "Source Han Serif K", Batang;
  --east-asian-sans: "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", "Source Han Sans K";
}
.resume > :first-child, .resume > :first-child > :first-child { margin-top: 0 }

.resume h1, .resume h2, .resume h3, .resume h4, .resume h5, .resume h6 {
  margin: calc(var(--space) * 0.8em) 0 calc(var(--space) * 0.15em);
  font: 700 1em/1.25 var(--chosen-font) var(--script-font) var(--heading-font);
  break-after: avoid;
  break-inside: avoid;
  text-wrap: balance;
}
.resume h1 { font-size: 1.7em }
.resume h2 { font-size: 1.22em }
.resume h3 { font-size: 1.07em }
.resume h4 { font-weight: 400; font-style: italic }
.resume h4, .resume h5, .resume h6 { margin-top: calc(var(--space) * 0.5em) }
.resume p, .resume ul, .resume ol, .resume dl, .resume pre, .resume table, .resume .table, .resume blockquote {
  margin: calc(var(--space) * 0.25em) 0 calc(var(--space) * 0.45em);
}
.resume p:has(+ :is(ul, ol)), .resume :is(h3, h4, h5, h6) + p:has(+ p) { break-after: avoid }

.resume .name { margin: 0 0 0.1em; font-size: 2.15em; line-height: 1.15; color: var(--accent) }
.resume span.name { font-size: inherit; color: inherit }
.resume .label { margin: 0 0 calc(var(--space) * 0.25em); font-size: 1.1em; font-weight: 400; font-style: normal; color: var(--muted) }
.resume .label strong { font-weight: inherit }
.resume span.label, .resume .contact .label { font-size: inherit; color: inherit }
.resume .contact { margin: 0.1em 0 calc(var(--space) * 0.3em); padding: 0; font-size: max(0.93em, var(--least)); color: var(--muted); text-wrap: balance }
.resume .contact a { display: inline-block; max-width: 100% }
.resume ul.contact > li { display: inline; margin: 0 }
.resume ul.contact > li:not(:last-child)::after { content: "\\00a0\\00b7\\0020"; word-spacing: 0.1em }

.resume .section { margin: calc(var(--space) * 1em) 0 calc(var(--space) * 0.4em); font-size: 1.18em; font-style: normal; color: var(--accent) }
.resume .section strong { font-weight: inherit }
.resume hr { margin: calc(var(--space) * 0.9em) 0; border: 0; border-top: 0.75pt solid var(--rule) }
.resume hr:has(+ .section), .resume .contact + hr, .resume > hr:last-child, .resume section > hr:last-child { display: none }

.resume .entry { margin: calc(var(--space) * 0.65em) 0 0.1em }
.resume p.entry:has(+ :not(.entry, .section)) { break-after: avoid }
.resume .section + *, .resume .section + article > :first-child { margin-top: calc(var(--space) * 0.2em) }
.resume article:not(.long) { break-inside: avoid }
.resume .entry-line { margin: 0; color: var(--muted) }
.resume :is(h3, h4, h5, h6).entry-line { margin: calc(var(--space) * 0.1em) 0; color: var(--text) }
.resume p.entry-line { display: inline }
.resume p.entry-line + :not(.entry-line, .section) { break-before: avoid }
.resume p.entry-line:has(+ p.entry-line)::after { content: "\\00a0\\00b7\\0020"; word-spacing: 0.1em }
.resume :is(ul, ol) + p.entry-line { display: block; margin-top: calc(var(--space) * 0.65em) }
.resume .entry-line:has(.role, .title, .organization), .resume .entry-line :is(strong, b) { color: var(--text) }
.resume .entry .location { font-weight: 400 }
.resume .entry :is(.organization, .role, .title) ~ :is(.organization, .role, .title) { font-weight: 400 }
.resume .dates { font-weight: 400; font-style: normal; color: var(--muted); white-space: nowrap }
.resume .entry > time { font-weight: 400; color: var(--muted) }

/*
 * Dates follow the text that they belong to, in its line and its size. At the margin, behind a gap, software that reads a printed page
 * takes them for a column of their own and says them elsewhere.
 */
.resume .line > .when { font-weight: 400; color: var(--muted) }
.resume .line.unmarked > .separator { display: none }
.resume .line.unmarked > .what::after { content: "\\00a0\\00b7\\0020"; word-spacing: 0.1em; font-weight: 400; color: var(--muted) }

.resume ul, .resume ol { padding-inline-start: var(--indent) }
.resume ol { padding-inline-start: max(var(--indent), 1.7em) }
.resume li { margin: calc(var(--space) * 0.14em) 0 }
.resume li:not(.long) { break-inside: avoid }
.resume li > :is(ul, ol) { break-before: avoid }
.resume li > p, .resume li > ul, .resume li > ol { margin: calc(var(--space) * 0.1em) 0 }
.resume li::marker { color: var(--muted) }
.resume li.year { list-style: none; margin-inline-start: calc(-1 * var(--indent)) }
.resume dt { font-weight: 700; break-after: avoid }
.resume dd { margin-inline-start: var(--indent) }
.resume blockquote { margin-inline: 0; padding-inline-start: 0.9em; border-inline-start: 2pt solid var(--rule); color: var(--muted) }

.resume a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 0.5px; text-underline-offset: 0.15em }
.resume a:not([href]) { color: inherit; text-decoration: none }
.resume code, .resume pre, .resume kbd, .resume samp { font-family: var(--monospace); font-size: max(0.96em, var(--least)) }
.resume pre { white-space: pre-wrap; line-height: 1.35 }
.resume mark { background: #fff3bf; color: inherit }
.resume small { font-size: max(0.88em, var(--least)) }
.resume sup, .resume sub { font-size: max(0.83em, var(--least)); line-height: 0 }

/* For the same reason a row of a table is a line of text: cells side by side would be read column by column. */
.resume :is(table, thead, tbody, tfoot, tr, .table, .row) { display: block }
.resume :is(tr, .row) { padding: 0.2em 0; border-bottom: 0.5pt solid var(--rule); break-inside: avoid }
.resume :is(tr, .row):not(:has(> :not(:empty))) { display: none }
.resume :is(th, td, .cell) { display: inline }
.resume :is(th, td, .cell):not(:empty):has(~ :is(th, td, .cell):not(:empty))::after { content: "\\00a0\\00b7\\0020"; word-spacing: 0.1em; font-weight: 400; color: var(--muted) }
.resume :is(th, .head) { font-weight: 700 }
.resume :is(thead, tr:has(> th), .row:has(> .head)) { break-after: avoid }
.resume .align-center { text-align: center }
.resume .page-break { break-before: page }
`;
