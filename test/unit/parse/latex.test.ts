import assert from 'node:assert/strict';
import { spanContains } from '../../../server/src/model/span.ts';
import { read, readEntryLinesUnder } from '../../support/reading.ts';

const table = String.raw`
\begin{longtable}{@{\extracolsep{\fill}}ll}
2020-2022 & \parbox[t]{0.85\textwidth}{%
\textbf{Data Engineer}\hfill{\footnotesize Harbour Analytics}\newline
  Bergen, Norway\par%
  \vspace{0.1cm}\begin{minipage}{0.7\textwidth}%
\end{minipage}%
\vspace{\parsep}}\\
2017-2019 & \parbox[t]{0.85\textwidth}{%
\textbf{Analyst}\hfill{\footnotesize Quayside Bank}\newline
  Oslo, Norway\par%
\vspace{\parsep}}\\
\end{longtable}
`;

describe('LaTeX in Markdown', () => {
  it('is read for its words', () => {
    assert.deepEqual(readEntryLinesUnder('Experience', table), [
      'work? 5 Harbour Analytics | Data Engineer | Bergen, Norway | 2020..2022 | 0 bullets',
      'work? 11 Quayside Bank | Analyst | Oslo, Norway | 2017..2019 | 0 bullets',
    ]);
  });

  it('is bold where it says so, and its words keep their places', () => {
    const text = '# Mira Holt\n\nSee \\textbf{all my gulls} and {\\small more \\emph{of them}}\n';
    const head = read(text).sections[0]?.section;
    const prose = head?.paragraphs[0];
    assert.equal(prose?.plain, 'See all my gulls and more of them');
    assert.deepEqual(
      prose?.runs.map(({ from, to, bold }) => `${text.slice(from, to)}${bold ? '!' : ''}`),
      ['See ', 'all my gulls!', ' and ', 'more ', 'of them'],
    );
    assert.ok(prose?.runs.every((run) => spanContains(prose.span, run)));
  });

  for (const line of ['C:\\Users\\mira & {more} 100%', 'R&D {x}', 'a \\ b']) {
    it(`is not seen in “${line}”`, () => assert.equal(read(`# Mira Holt\n\n${line}\n`).sections[0]?.section.paragraphs[0]?.plain, line));
  }
});

describe('dates on a line above each bold line', () => {
  it('open its entry', () => {
    const text = '\n2020 – 2022\n**Data Engineer**, Harbour Analytics\n\n- One\n\n2017 – 2020\n**Analyst**, Quayside Bank\n\n- Two\n';
    assert.deepEqual(readEntryLinesUnder('Experience', text), [
      'work 4 Harbour Analytics | Data Engineer | - | 2020..2022 | 1 bullets',
      'work 9 Quayside Bank | Analyst | - | 2017..2020 | 1 bullets',
    ]);
  });
});
