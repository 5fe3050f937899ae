/** Texts of about 100 KB in which one thing that Markdown has to look out for stands far more often than in any resume. */
export function hostileTexts(): ReadonlyMap<string, string> {
  const head = '# Ada Wick\n\n## Experience\n\n';
  const fill = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length));
  const count = (times: number, write: (index: number) => string) => Array.from({ length: times }, (_, index) => write(index)).join('');
  return new Map(
    Object.entries({
      'one line': fill('Moved the nightly load to Python. '),
      'one word': fill('a'),
      '10000 headings': count(10_000, (index) => `## Item ${index}\n`),
      '10000 entries': count(10_000, (index) => `### J ${1990 + (index % 30)}\n`),
      '10000 list items': count(10_000, (index) => `- Item ${index}\n`),
      'deep quotes': count(100, (index) => `${'> '.repeat(index % 100)}${'>'.repeat(900)} a\n`),
      'deep lists': count(300, (index) => `${'  '.repeat(index)}- a\n`),
      'table of 5000 rows': `| Role | When |\n| --- | --- |\n${count(5000, (index) => `| Job ${index} | 2019 |\n`)}`,
      '5000 links': count(5000, () => '[a](https://b.test) '),
      brackets: fill('['),
      'closing brackets': fill('[a]'),
      backticks: count(440, (index) => `${'`'.repeat(index + 1)} a`),
      emphasis: fill('*a _b '),
      stars: fill('*'),
      'open tags': fill('<'),
      tags: fill('<b>'),
      comments: fill('<!--'),
      dates: fill('2019 – 2021, '),
      numbers: fill('1 '),
      pipes: fill('a | '),
      commas: fill('a, '),
      'bold lines': count(10_000, (index) => `**J${index}**\n\n`),
      'line breaks': fill('\n'),
      spaces: fill(' '),
      addresses: fill('a@b.test '),
      ampersands: fill('&amp;'),
      'Chinese words': fill('数据工程师、'),
    }).map(([name, body]) => [name, head + body]),
  );
}
