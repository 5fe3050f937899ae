import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { type Reading, readResume } from '../../../server/src/parse/buildResume.ts';
import { CheckMemory } from '../../../server/src/rules/checkMemory.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { runRules } from '../../../server/src/rules/runRules.ts';

const ruleset = {
  rules: rules.map((rule) => ({ rule, options: z.parse(rule.options, {}) })),
  schema: { required: ['work|projects', 'education', 'skills'], accepted: [] },
};

/** "rule severity line: message" of all rules at once. */
function check(text: string): string[] {
  const diagnostics = runRules(readResume(text).resume, ruleset, { year: 2024, month: 6, day: 15 });
  return diagnostics.map(({ rule, severity, message, span }) => {
    const line = text.slice(0, span.from).split('\n').length;
    return `${rule.id} ${severity} ${line}: ${message}`;
  });
}

const head = '# Mira Holt\n\n[mira@example.com](mailto:mira@example.com)\n\n';
const latex = `\\begin{cventries}\n${'\\cventry{Engineer}{Acme}{Bergen}{2019}{x}\n'.repeat(6)}\\end{cventries}\n`;

describe('not-analysed', () => {
  it('is said once of a section, however often the others are edited', () => {
    const table =
      '# Experience\n\n\\begin{longtable}{ll}\n2020-2022 & \\parbox[t]{0.85\\textwidth}{%\n\\textbf{Engineer}\\hfill{x}\\newline\n\\vspace{1}}\\\\\n\\end{longtable}\n';
    const others = Array.from(
      { length: 40 },
      (_, index) => `\n# Experience\n\n## Engineer ${index}, Acme\n2019 – 2020\n\n- Moved loads\n`,
    ).join('');
    const memory = new CheckMemory();
    let reading: Reading | undefined;
    for (const words of ['Loads', 'Loads moved', 'Loads', 'Loads moved']) {
      reading = readResume(`${head}## Experience\n\n- ${words}\n${others}\n${table}${others}`, {}, reading);
      const found = runRules(reading.resume, ruleset, { year: 2024, month: 6, day: 15 }, {}, memory);
      assert.equal(found.filter(({ rule }) => rule.id === 'not-analysed').length, 1, words);
    }
  });

  it('is said once of a document of LaTeX, and nothing else is', () =>
    assert.deepEqual(check(`${head}${latex}`), [
      'not-analysed hint 5: This document is not checked: the text is made by LaTeX commands. Write it in plain Markdown, and it will be.',
    ]));

  it('is said of one section, and the others are checked', () => {
    const work =
      '## Experience\n\n### Analyst, Quayside Bank\nMarch 2020 – May 2018\n\n- Counted gulls, and wrote down what they did all day\n\n';
    const found = check(`${head}${work.repeat(3)}## Education\n\n${latex}`);
    assert.deepEqual(
      found.filter((line) => line.startsWith('not-analysed')),
      [
        'not-analysed hint 28: This section is not checked: the text is made by LaTeX commands. Write it in plain Markdown, and it will be.',
      ],
    );
    assert.equal(found.filter((line) => line.startsWith('reversed-range')).length, 3);
  });

  it('is said of a template', () =>
    assert.match(
      check(`${head}{% for job in site.jobs %}\n- {{ job.title }}\n{% endfor %}\n`).join('\n'),
      /^not-analysed hint 5: [^\n]*template[^\n]*$/,
    ));

  it('is said of nothing but prose', () => {
    const paragraph = `${'I counted the gulls of the harbour for ten years, and wrote about them. '.repeat(4)}\n\n`;
    assert.match(check(`# Mira Holt\n\n${paragraph.repeat(3)}`).join('\n'), /^not-analysed hint 1: [^\n]*nothing but prose[^\n]*$/);
    assert.doesNotMatch(check(`# Mira Holt\n\n${paragraph}`).join('\n'), /not-analysed/);
  });

  it('can be silenced by a comment', () => assert.deepEqual(check(`<!-- resume-disable-file not-analysed -->\n\n${head}${latex}`), []));
});

describe('what was guessed', () => {
  const entries = `**Data Engineer** at Harbour Analytics
May 2020 - Present

- Moved forty tables to a warehouse

**Analyst** at Quayside Bank
2016 - 2018

**Trainee**
03/2015 - 2016

**Master of Science**
August 2014 - June 2016
`;
  for (const [name, text] of [
    ['entries without headings', `${head}${entries}`],
    [
      'a language without a vocabulary',
      `${head}## Työkokemus\n\n${entries}\n## Koulutus\n\n**Aalto**\n2010 - 2014\n\n## Taidot\n\n- Java, Python, Docker\n`,
    ],
    [
      'work above the headings',
      `${head}${entries}\n## Education\n\n### University of Bergen, BSc\nAugust 2010 - June 2014\n\n## Skills\n\n- Python\n`,
    ],
  ] as const) {
    it(`is not judged: ${name}`, () => {
      const aboutEntries = [
        'missing-date',
        'entry-incomplete',
        'required-section',
        'missing-section',
        'unknown-section',
        'date-order',
        'heading-hierarchy',
      ];
      assert.deepEqual(
        check(text).filter((line) => aboutEntries.includes(line.split(' ')[0] ?? '')),
        [],
      );
    });
  }
});
