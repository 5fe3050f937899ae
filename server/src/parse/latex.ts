/**
 * The LaTeX commands in a piece of a line, each with what a reader sees in its place: text in braces stays, commands
 * about looks and measures go. Nothing where the piece holds none. Offsets are those of the piece; linear.
 */
export function findCommands(text: string): Command[] {
  const found: Command[] = [];
  for (const match of text.matchAll(command)) {
    const kind = kindOf(match.groups ?? {});
    found.push({ kind, from: match.index, to: match.index + match[0].length });
  }
  // A brace, a percent sign or an ampersand means something beside a command only.
  const isLatex = found.some(({ kind }) => kind !== 'separator' && kind !== 'mark');
  return (isLatex ? found : found.filter(({ kind }) => kind === 'separator')).map((one) =>
    one.kind === 'mark' ? { ...one, kind: kindOfMark(text.slice(one.from, one.to)) } : one,
  );
}

export interface Command {
  readonly kind: 'separator' | 'break' | 'nothing' | 'bold' | 'open' | 'close' | 'mark';
  readonly from: number;
  readonly to: number;
}

const nothing = String.raw`\\(?:begin|end|vspace|hspace|setlength|hypersetup|definecolor|color|fontsize|includegraphics|label)\*?(?:\{[^{}\n]{0,80}\}){0,2}`;
const measure = String.raw`\{-?[\d.]{0,6}(?:cm|mm|em|ex|pt|in|\\[a-zA-Z]{2,20})\}`;
const looks = String.raw`\\(?:footnotesize|scriptsize|small|tiny|large|Large|LARGE|huge|Huge|normalsize|itshape|scshape|centering|noindent|raggedright|empty|quad|qquad|fill|par|item|parsep|parbox|textwidth|extracolsep|newpage|pagebreak|clearpage|bigskip|medskip|smallskip)(?![a-zA-Z])[ \t]?`;

const command = new RegExp(
  [
    String.raw`(?<separator>\\hfill(?![a-zA-Z])\s?|\u00A0{2,})`,
    String.raw`(?<break>\\(?:newline|linebreak)(?![a-zA-Z]))`,
    `(?<nothing>${nothing}|${measure}|${looks})`,
    String.raw`(?<bold>\\textbf\{|\{\\bfseries(?![a-zA-Z])\s?)`,
    String.raw`(?<open>\\[a-zA-Z]{2,20}\*?\{)`,
    String.raw`(?<mark>[{}&]|%(?=\s?$))`,
  ].join('|'),
  'g',
);

function kindOf(groups: Readonly<Record<string, string | undefined>>): Command['kind'] {
  return (['separator', 'break', 'nothing', 'bold', 'open'] as const).find((kind) => groups[kind] !== undefined) ?? 'mark';
}

function kindOfMark(mark: string): Command['kind'] {
  if (mark === '{') return 'open';
  if (mark === '}') return 'close';
  return mark === '&' ? 'separator' : 'nothing';
}
