import assert from 'node:assert/strict';
import { accept, itemAt, labels, offersNothing } from '../../../support/completion.ts';

const automatic = { automatic: true };

describe('completion of section headings', () => {
  const resume = (line: string) => `# Ada Lindt\n\n## Experience\n\n### Acme\n\n## Education\n\n### Uni\n\n${line}`;

  it('offers what is missing first, what a resume has to have before the rest', () => {
    assert.deepEqual(labels(resume('## $0'), 4, automatic), ['Skills', 'Certifications', 'Awards', 'Publications']);
    const all = labels(resume('## $0'), 100);
    assert.deepEqual(all.slice(-2).sort(), ['Education', 'Experience']);
    assert.equal(itemAt(resume('## $0'), 'Education').detail, 'section, already there');
  });

  it('begins at the first mark, and writes as many as the others have', () => {
    assert.equal(accept(resume('#$0'), 'Skills', automatic), resume('## Skills'));
    assert.equal(accept(resume('## Sk$0'), 'Skills'), resume('## Skills'));
    assert.equal(accept(resume('$0'), 'Skills'), resume('## Skills'));
  });

  it('knows other names once they are begun', () => {
    assert.ok(labels(resume('## Technical$0'), 9).includes('Technical Skills'));
  });

  it('takes the case, the closing marks, the colon, the numbers and the pictures of the others', () => {
    for (const [headings, expected] of [
      [['## EXPERIENCE', '## EDUCATION'], '## SKILLS'],
      [['## experience', '## education'], '## skills'],
      [['## Experience ##', '## Education ##'], '## Skills ##'],
      [['## Experience:', '## Education:'], '## Skills:'],
      [['## 1. Experience', '## 2. Education'], '## 3. Skills'],
      [['## 💼 Experience', '## 🎓 Education'], '## 🛠️ Skills'],
      [['**EXPERIENCE**', '**EDUCATION**'], '**SKILLS**'],
      [['Experience\n----------', 'Education\n---------'], 'Skills\n------'],
      [['# Experience', '# Education'], '# Skills'],
    ] as const) {
      const text = `Ada Lindt\n\n${headings[0]}\n\n### Acme\n\n2018 – 2020\n\n${headings[1]}\n\nUni, 2014\n\n`;
      const label = expected.split('\n')[0]?.replace(/^#+ | #+$|\*\*/g, '') ?? '';
      assert.equal(accept(`${text}$0`, label), `${text}${expected}`);
    }
  });

  it('goes on with bold headings where the two stars stand', () => {
    const text = '**Ada Lindt**\n\n**EXPERIENCE**\n\nAcme, 2018 – 2020\n\n**EDUCATION**\n\nUni, 2014\n\n';
    assert.equal(accept(`${text}**S$0**`, 'SKILLS', automatic), `${text}**SKILLS**`);
  });

  it('speaks the language of the document', () => {
    const text =
      '# Ada Lindt\n\n## Berufserfahrung\n\n### Acme\n\nEntwicklung von Software für die Bahn und den Bund\n\n## Ausbildung\n\n### Uni\n\n';
    assert.equal(labels(`${text}## $0`, 1)[0], 'Kenntnisse');
  });

  it('offers the person’s own sections', () => {
    const settings = { 'sections.define': undefined, sections: { define: { talks: { heading: 'Talks & Panels' } } } };
    assert.equal(accept(resume('## Ta$0'), 'Talks & Panels', { settings }), resume('## Talks & Panels'));
  });

  it('keeps out of entries, and lets a heading be that is whole', () => {
    offersNothing('# A$0');
    offersNothing(resume('#### Sk$0'), automatic);
    offersNothing(resume('## Skills$0'), automatic);
    offersNothing(resume('$0'), automatic);
  });

  it('shows a sample', () => {
    assert.match(itemAt(resume('## $0'), 'Skills').documentation?.() ?? '', /Readers and .*\n\n.*\n\n```markdown\n- \*\*Languages/);
  });
});
