import assert from 'node:assert/strict';
import { accept, itemAt, labels, offersNothing } from '../../../support/completion.ts';

const automatic = { automatic: true };
const told = 'What you did, and what came of it';

/** The snippet of the one new entry at `$0`. */
function snippet(marked: string, label = 'New position'): string | undefined {
  return itemAt(marked, label).snippet;
}

describe('completion of whole entries', () => {
  it('lays it out as the others are', () => {
    const entries =
      '### Acme\n\n**Engineer** | Mar 2021 – Present | Bergen\n\n* Built it.\n* Sold it.\n\n### Beta\n\n**Analyst** | Jan 2018 – Feb 2021 | Oslo\n\n* Wrote it.\n';
    assert.equal(
      snippet(`# Ada\n\n## Experience\n\n### $0\n\n${entries}`),
      `### \${1:Company}\n\n**\${2:Position}** | \${3:Jun 2024} – \${4:Present} | \${5:City, Country}\n\n* \${6:${told}}\n* \${7:${told}}`,
    );
  });

  it('follows the order, the signs and the dates of any layout', () => {
    for (const [entries, expected] of [
      [
        '### Engineer at Acme (2019-2021)\n\n- Built it.\n',
        `### \${1:Position} at \${2:Company} (\${3:2024}-\${4:Present})\n\n- \${5:${told}}\n- \${6:${told}}`,
      ],
      [
        '**Acme**, Bergen\n_Engineer_, 03/2019 - 04/2021\n- Built it.\n',
        `**\${1:Company}**, \${2:City, Country}\n_\${3:Position}_, \${4:06/2024} - \${5:Present}\n- \${6:${told}}\n- \${7:${told}}`,
      ],
    ] as const)
      assert.equal(snippet(`# Ada\n\n## Experience\n\n$0\n\n${entries}`), expected);
  });

  it('begins where employers stand, not their roles', () => {
    const entries = '### Acme\n\nMar. 2021 – Present\n\n#### Engineer\n\n- Built it.\n';
    assert.match(
      snippet(`# Ada\n\n## Experience\n\n${entries}\n### $0`) ?? '',
      /^### \$\{1:Company\}\n\n\$\{2:Jun\. 2024\} – \$\{3:Present\}\n\n#### \$\{4:Position\}\n\n- /,
    );
  });

  it('does not carry words over that belong to one entry', () => {
    const entries =
      '### Acme (payments for ships)\n\n**Engineer** | Mar 2021 – Present\n\n- Built it.\n\n### Beta\n\n**Analyst** | Jan 2018 – Feb 2021\n\n- Wrote it.\n';
    assert.doesNotMatch(snippet(`# Ada\n\n## Experience\n\n$0\n\n${entries}`) ?? '', /payments|Engineer|Analyst|2021/);
  });

  it('takes the sample at the level of the document where there is no other', () => {
    assert.match(
      snippet('# Ada\n\n# Experience\n\n$0') ?? '',
      /^## \$\{1:Company\}\n\n\*\*\$\{2:Position\}\*\* \| \$\{3:Jun 2024\} – \$\{4:Present\}/,
    );
    assert.match(snippet('# Ada\n\n## Education\n\n### $0', 'New degree') ?? '', /^### \$\{1:Institution\}/);
    assert.equal(snippet('# Ada\n\n## Certificates\n\n- $0', 'New certificate'), `- \${1:Certificate}, \${2:Issuer}, \${3:Jun 2024}`);
  });

  it('is plain text with brackets for editors without tab stops', () => {
    assert.equal(
      accept('# Ada\n\n## Experience\n\n### $0', 'New position').slice('# Ada\n\n## Experience\n\n'.length).split('\n', 3).join('\n'),
      '### [Company]\n\n**[Position]** | Jun 2024 – Present | [City, Country]',
    );
  });

  it('keeps a blank line above, and the line breaks of the document', () => {
    assert.equal(accept('## Education\r\n\r\n### Uni\r\n### $0', 'New degree').includes('### Uni\r\n\r\n### ['), true);
  });

  it('is offered unasked behind the marks of an entry only', () => {
    const text = '# Ada\n\n## Experience\n\n### Acme\n\n**Engineer** | 2019 – 2021\n\n- Built it.\n\n';
    assert.ok(snippet(`${text}### $0`));
    assert.ok(itemAt(`${text}### $0`, 'New position', automatic));
    offersNothing(`${text}$0`, automatic);
    assert.ok(!labels(`${text}#### $0`, 9, automatic).includes('New position'));
  });
});
