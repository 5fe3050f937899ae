import assert from 'node:assert/strict';
import { hoverAt } from '../../../server/src/features/hover/index.ts';
import { sliceSpan } from '../../../server/src/model/span.ts';
import { openResume } from '../../support/features.ts';

const head = '# Ada Lindt\n\nada.lindt@posteo.de\n\n';

describe('hover', () => {
  it('says how a range was understood, and how long it is', () => {
    expectHover(
      `${head}## Experience\n\n### Acme\n\nMar.$0 2021 – Present\n\n#### Engineer\n`,
      'Mar. 2021 – Present',
      '**March 2021 – today**: 3 yrs 4 mos',
    );
    expectHover(
      `${head}## Experience\n\n### Acme\n\n12/2018 - $003/2019\n\n#### Engineer\n`,
      '12/2018 - 03/2019',
      '**December 2018 – March 2019**: 4 mos',
    );
    expectHover(`${head}## Experience\n\n### Acme\n\n2018 – 2$0020\n\n#### Engineer\n`, '2018 – 2020', '**2018 – 2020**');
  });

  it('names a skill rightly, and says where it is used', () => {
    const text = `
      # Ada Lindt

      ## Experience

      ### Acme

      2018 – 2020

      #### Engineer

      - Moved 60 services to Kubernetes.

      ## Skills

      - Python, k8$0s
    `;
    expectHover(text, 'k8s', /^\*\*Kubernetes\*\*: .+\n\nAlso: K8s\n\nListed as a skill\. Used in: Engineer, Acme\./);
    expectHover(
      text.replace('$0', '').replace('Kubernetes.', 'Kuber$0netes.'),
      'Kubernetes',
      /Listed as a skill\. Used in: Engineer, Acme\./,
    );
    expectHover(text.replace('$0', '').replace('Python', 'Pyth$0on'), 'Python', /Listed as a skill\. Not used in any entry\./);
  });

  it('says what a section was read as, and what is expected of it', () => {
    expectHover(
      `${head}## Work$0 History\n\ntext\n`,
      '## Work History',
      /^\*\*Work History\*\* was read as the section for work experience\.\n\nA resume has to have this section or projects\.\n\nEach entry needs an employer and a position\./,
    );
    expectHover(
      `${head}## Education\n\ntext\n\n## Ship$0 Models\n\ntext\n`,
      '## Ship Models',
      /^\*\*Ship Models\*\* is no section we know/,
    );
  });

  it('explains the problems of the place', () =>
    expectHover(
      `${head}## Skills\n\n- Baking $0, reading\n`,
      'Baking ,',
      /^\*\*spacing\*\*: .+\n\n.+ \[Read more\]\(https:.*spacing\.md\)$/,
    ));

  it('says one thing after the other', () =>
    expectHover(`${head}## Skills\n\n- pyth$0on\n`, 'python', /^\*\*Python\*\*[\s\S]+\n\n---\n\n\*\*skill-name\*\*: /));

  it('says nothing about other words', () => {
    const { snapshot, cursor } = openResume(`${head}## Skills\n\n- plain$0 words\n`);
    assert.equal(hoverAt(snapshot, cursor), undefined);
  });
});

function expectHover(marked: string, about: string, expected: string | RegExp): void {
  const { snapshot, cursor } = openResume(marked);
  const hover = hoverAt(snapshot, cursor);
  assert.ok(hover, 'there is no hover');
  assert.equal(sliceSpan(snapshot.text, hover.span), about);
  if (typeof expected === 'string') assert.equal(hover.markdown, expected);
  else assert.match(hover.markdown, expected);
}
