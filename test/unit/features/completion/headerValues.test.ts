import assert from 'node:assert/strict';
import { accept, complete, itemAt, labels, offersNothing } from '../../../support/completion.ts';

const automatic = { automatic: true };

describe('completion in the header of an entry', () => {
  const resume = (header: string) =>
    `# Ada\n\n## Experience\n\n### Acme Freight\n\n**Engineer** | Mar 2021 – Present | Bergen, Norway\n\n- Built it.\n\n### Beta\n\n**Analyst** | Jan 2018 – Feb 2021 | Oslo\n\n- Wrote it.\n\n${header}`;

  it('offers the employers of the resume in their place', () => {
    assert.equal(accept(resume('### A$0'), 'Acme Freight', automatic), resume('### Acme Freight'));
    assert.deepEqual(labels(resume('### $0'), 9, automatic), ['New position', 'Acme Freight', 'Beta']);
    offersNothing(resume('### Acme Freight$0'), automatic);
  });

  it('offers the positions in theirs', () => {
    assert.deepEqual(labels(resume('### New\n\n**$0**'), 2, automatic), ['Engineer', 'Analyst']);
    assert.equal(accept(resume('### New\n\n**An$0'), 'Analyst'), resume('### New\n\n**Analyst'));
  });

  it('offers the places in theirs, with all their words', () => {
    assert.deepEqual(labels(resume('### New\n\n**Lead** | May 2017 – Dec 2017 | $0'), 9, automatic), ['Bergen, Norway', 'Oslo']);
    const typed = resume('### New\n\n**Lead** | May 2017 – Dec 2017 | Bergen, N');
    assert.equal(accept(`${typed}$0`, 'Bergen, Norway'), typed.replace(/N$/, 'Norway'));
  });

  it('puts the dates where the others have them', () => {
    assert.equal(complete(resume('### New\n\n**Lead** | $0'))[0]?.kind, 'date');
  });

  it('is asked for elsewhere', () => {
    offersNothing(resume('### New\n\n**Lead** | May 2017 – Dec 2017 | Somewhere $0'), automatic);
    offersNothing(resume('Some text about $0'), automatic);
    offersNothing(resume('- Built it at $0'), automatic);
  });

  it('replaces the rest of the part where the person asks for it', () => {
    const { edit, replaceTo } = itemAt(resume('### New\n\n**A$0nalyzer** | 2017'), 'Analyst');
    assert.equal(replaceTo - edit.span.to, 'nalyzer'.length);
  });

  describe('of an education', () => {
    const study = (header: string) =>
      `# Ada\n\n## Education\n\n### Uni Bergen\n\n**BSc Physics** | 2010 – 2014\n\n### Uni Oslo\n\n${header}`;

    it('offers degrees, those of the resume too', () => {
      assert.equal(labels(study('**M$0'), 1, automatic)[0], 'MSc');
      assert.ok(labels(study('**$0'), 100).includes('BSc Physics'));
    });

    it('offers subjects behind a degree', () => {
      assert.equal(accept(study('**MSc in Comp$0'), 'Computer Science'), study('**MSc in Computer Science'));
      assert.equal(labels(study('**Master of Science, $0'), 1, automatic)[0], 'Computer Science');
      assert.equal(accept(study('**MSc Computer Sc$0'), 'Computer Science'), study('**MSc Computer Science'));
    });

    it('speaks the language of the document', () => {
      const text =
        '# Ada\n\n## Ausbildung\n\n### Universität Bergen\n\nMit Auszeichnung in der Fakultät für Physik und bei der Forschung\n\n**B$0';
      assert.deepEqual(labels(text, 3), ['B.Sc.', 'B.A.', 'B.Eng.']);
    });
  });
});
