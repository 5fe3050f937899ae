import assert from 'node:assert/strict';
import { hoverAt } from '../../../server/src/features/hover/index.ts';
import { toPlainText } from '../../../server/src/features/markdown.ts';
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
    expectHover(text, 'k8s', /^\*\*Kubernetes\*\*: .+\n\nAlso: K8s\n\nUsed for ~ 2 yrs, in: Engineer, Acme\n\nListed as a skill\.$/);
    expectHover(
      text.replace('$0', '').replace('Kubernetes.', 'Kuber$0netes.'),
      'Kubernetes',
      /Used for ~ 2 yrs, in: Engineer, Acme\n\nListed as a skill\./,
    );
    expectHover(text.replace('$0', '').replace('Python', 'Pyth$0on'), 'Python', /Listed as a skill, but no entry says where you used it\./);
  });

  it('says what a section was read as, and what is expected of it', () => {
    expectHover(
      `${head}## Work$0 History\n\ntext\n`,
      '## Work History',
      /^\*\*Work History\*\* was read as the section “Experience”\.\n\nA resume has to have this section or “Projects”\.\n\nEach entry needs an employer and a position\./,
    );
    expectHover(
      `${head}## Education\n\ntext\n\n## Ship$0 Models\n\ntext\n`,
      '## Ship Models',
      /^\*\*Ship Models\*\* is no section we know/,
    );
  });

  it('counts the time of a skill once where roles overlap, and up to today', () => {
    const text = `
      # Ada Lindt

      ## Experience

      **Engineer**, Acme, Jan. 2020 – Dec. 2021

      - Moved services to Kubernetes.

      **Consultant**, Beta Works, Jul. 2021 – Present

      - Runs K8s for three banks.

      ## Summary

      Kuber$0netes since the early days.
    `;
    expectHover(
      text,
      'Kubernetes',
      /\n\nUsed for 4 yrs 6 mos, in: Engineer, Acme; Consultant, Beta Works; Summary\n\nNo section lists it as a skill\.$/,
    );
  });

  it('takes the name of an employer for no skill', () => {
    const { snapshot, cursor } = openResume(`${head}## Experience\n\n**Engineer**, Ora$0cle Corp, 2018 – 2020\n\n- Sold things.\n`);
    assert.doesNotMatch(hoverAt(snapshot, cursor)?.markdown ?? '', /database/);
  });

  it('says what the entries of a section lack, and their time in all', () => {
    const text = `
      # Ada Lindt

      ## Expe$0rience

      ### Engineer, Acme GmbH

      Jan. 2020 – Dec. 2020

      - Built ovens.

      ### Engineer, Beta GmbH

      - Built stoves.
    `;
    expectHover(text, '## Experience', /\n\n2 entries, 1 yr in all\.\n\n- “Engineer” has no date/);
  });

  describe('at an employer', () => {
    const text = `
      # Ada Lindt

      ## Experience

      ### Northgate Payments

      Apr. 2021 – Mar. 2023

      #### Staff Engineer

      - Led it.

      #### Engineer

      Oct. 2019 – Mar. 2021

      - Built it.
    `;
    it('adds up the roles', () =>
      expectHover(
        text.replace('Northgate', 'North$0gate'),
        'Northgate Payments',
        [
          '**3 yrs 6 mos at Northgate Payments across 2 roles**',
          '',
          '- **Staff Engineer**: 2 yrs (Apr. 2021 – Mar. 2023)',
          '- **Engineer**: 1 yr 6 mos (Oct. 2019 – Mar. 2021)',
        ].join('\n'),
      ));

    it('does so at a date', () =>
      expectHover(
        text.replace('Apr. 2021', 'Apr.$0 2021'),
        'Apr. 2021 – Mar. 2023',
        '**April 2021 – March 2023**: 2 yrs\n\n3 yrs 6 mos at Northgate Payments across 2 roles',
      ));

    it('and at a position', () =>
      expectHover(
        text.replace('#### Engineer', '#### Engi$0neer'),
        'Engineer',
        '**Engineer**: 1 yr 6 mos (Oct. 2019 – Mar. 2021)\n\n3 yrs 6 mos at Northgate Payments across 2 roles',
      ));
  });

  describe('at the verb that opens a bullet', () => {
    const text = `${head}## Experience\n\n**Engineer**, Acme, 2018 – 2020\n\n- Developed a mill.\n- Sold it.\n- Develops another.\n- Responsible for ovens.\n`;
    it('counts its uses and offers others', () =>
      expectHover(
        text.replace('Developed', 'Dev$0eloped'),
        'Developed',
        /^This verb opens 2 bullets of this resume\.\n\nInstead: \*\*[a-z]+\*\*, /,
      ));
    it('strengthens a weak one', () =>
      expectHover(text.replace('sible', 's$0ible'), 'Responsible for', /^Instead: \*\*[A-Z][a-z]+\*\*, [\s\S]+weak-opening/));
    it('has nothing to say of one that is used once and has no other', () => {
      const { snapshot, cursor } = openResume(text.replace('Sold it', 'Juggl$0ed it'));
      assert.equal(hoverAt(snapshot, cursor), undefined);
    });
  });

  describe('at a link', () => {
    const cases = [
      ['[me](https://www.linkedin.com/in/ad$0a-lindt/)', 'Profile ada-lindt on LinkedIn'],
      ['linkedin.com/in/ad$0a-lindt', 'Profile ada-lindt on LinkedIn'],
      ['<https://github.com/adal$0indt/oven>', 'Repository adalindt/oven on GitHub'],
      ['[oven](https://ov$0en.dev/start)', 'Web page at oven.dev'],
      ['[mail](mailto:ada@pos$0teo.de?subject=x)', 'E-mail to ada@posteo.de'],
      ['+49 30 901$0820-0', 'Phone +49 309018200'],
      ['[papers](pa$0pers.pdf)', 'File papers.pdf'],
      ['[below](#sk$0ills)', 'A place in this document'],
    ] as const;
    for (const [line, expected] of cases)
      it(`${line.replace('$0', '')}: ${expected}`, () => {
        const { snapshot, cursor } = openResume(`# Ada Lindt\n\n${line}\n\n## Skills\n\n- Baking\n`);
        const said = toPlainText(hoverAt(snapshot, cursor)?.markdown ?? '');
        assert.equal(said.split('\n', 1)[0], expected);
      });
  });

  describe('in a suppression comment', () => {
    const text = `${head}## Skills\n\n<!-- resume-disable-next-line spacing skill-name -->\n- pyhton , Github\n`;
    it('explains the rule', () => expectHover(text.replace('spacing', 'spa$0cing'), 'spacing', /^\*\*spacing\*\*: .+\n\n.+spacing\.md\)$/));
    it('says what the comment does', () =>
      expectHover(
        text.replace('resume-', 'res$0ume-'),
        '<!-- resume-disable-next-line spacing skill-name -->',
        'Silences `spacing`, `skill-name` on the next line.',
      ));
  });

  it('shows the text of the resume as it is, and loads nothing that it names', () => {
    const { snapshot, cursor } = openResume(
      `${head}## Experience\n\n**Engineer**, !\\[x](https://spy.dev/a.png) G$0mbH, 2018 – 2020\n\n- Built it.\n`,
    );
    assert.doesNotMatch(hoverAt(snapshot, cursor)?.markdown ?? '', /(?<!\\)!\[/);
  });

  it('is plain text where a client wants it', () =>
    assert.equal(
      toPlainText('**1 yr at A\\*B**\n\n- **x**: `y`\n\n---\n\n[Read more](https://a.dev/b.md)'),
      '1 yr at A*B\n\n• x: y\n\nRead more (https://a.dev/b.md)',
    ));

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
