import assert from 'node:assert/strict';
import { findDefinitions, findReferences, nameAt } from '../../../../server/src/features/names/references.ts';
import type { Span } from '../../../../server/src/model/span.ts';
import { openResume, snapshotOf } from '../../../support/features.ts';

const resume = `
  # Ada Lindt

  Engineer who has run K8s since 2018. Knows Golang, and where to go.

  ## Skills

  **Tools:** Kuber$0netes, Java 17, [Terraform](https://terraform.io), R&amp;D, Flux Gate Design
  - Amazon Web Services (AWS)

  ## Experience

  **Senior Engineer**, Northgate Payments | 2019 – 2021

  - Moved 60 services to kubernetes with Terraform, see kubernetes.io/docs and \`kubernetes\`.
  - Taught Flux Gate Design at Northgate Payments, in flux.
  - Wrote Java-based tools.

  **Engineer**, Tallow Works | 2017 – 2019

  - Left AWS for good.
`;

describe('names', () => {
  it('of a skill are found by every name that it has, wherever it is written for a reader', () => {
    expectReferences(resume, ['K8s', 'Kubernetes*', 'kubernetes']);
    expectReferences(at(resume, 'kuber|netes with'), ['K8s', 'Kubernetes*', 'kubernetes']);
    expectReferences(at(resume, '|K8s'), ['K8s', 'Kubernetes*', 'kubernetes']);
    expectReferences(at(resume, 'A|WS for'), ['Amazon Web Services (AWS)*', 'AWS']);
    expectReferences(at(resume, 'Terra|form,'), ['Terraform*', 'Terraform']);
    expectReferences(at(resume, 'Golan|g'), ['Golang']);
  });

  it('leave out the version', () => expectReferences(at(resume, 'Jav|a 17'), ['Java*', 'Java']));

  it('are found where only the skills section knows them, as they are written there', () => {
    expectReferences(at(resume, 'Flux Gat|e Design at'), ['Flux Gate Design*', 'Flux Gate Design']);
    expectReferences(at(resume, 'R&am|p;D'), ['R&amp;D*']);
  });

  it('of an employer are its entries and the mentions in prose', () => {
    expectReferences(at(resume, 'Northg|ate Payments |'), ['Northgate Payments*', 'Northgate Payments']);
    expectReferences(at(resume, 'at Northg|ate Payments'), ['Northgate Payments*', 'Northgate Payments']);
  });

  it('are none in what Markdown itself has references for', () => {
    for (const place of ['terra|form.io', '## Sk|ills']) expectNothing(at(resume, place));
    expectNothing('# Ada\n\n## Experience\n\n### Engineer, Tallow$0 Works\n\n2017 – 2019\n');
    expectNothing('# Ada\n\n## Skills\n\n- [Docker$0]\n\n[Docker]: https://docker.com\n');
    expectNothing('# Ada\n\n## Skills\n\n- [Docker$0][]\n\n[docker]: https://docker.com\n');
    expectNothing('# Ada\n\n## Skills\n\n- [containers][Docke$0r]\n\n[docker]: https://docker.com\n');
  });

  it('are none in plain words, addresses and code', () => {
    for (const place of ['ser|vices', 'kubernetes.i|o', '`kuber|netes`', 'to g|o.', 'in fl|ux']) expectNothing(at(resume, place));
  });

  it('count a common word inside a sentence only', () => {
    const text =
      '# Ada\n\n## Experience\n\n**Clerk**, Target | 2019 – 2021\n\n- Target audiences fell.\n- Sold more at Targ$0et than others.\n';
    expectReferences(text, ['Target*', 'Target']);
  });

  it('can be asked for without their home', () => {
    const { snapshot, cursor } = openResume(resume);
    const found = nameAt(snapshot, cursor);
    assert.ok(found);
    assert.deepEqual(textsOf(snapshot.text, findReferences(snapshot, found.name, false)), ['K8s', 'kubernetes']);
  });

  it('of another resume are the same, whatever their case there', () => {
    const { snapshot, cursor } = openResume(resume);
    const found = nameAt(snapshot, cursor);
    assert.ok(found);
    const other = snapshotOf('# Bo\n\n## Skills\n\n- kubernetes\n- FLUX GATE DESIGN\n');
    assert.deepEqual(textsOf(other.text, findReferences(other, found.name, true)), ['kubernetes']);
    const listed = { kind: 'listed', text: 'Flux Gate Design' } as const;
    assert.deepEqual(textsOf(other.text, findReferences(other, listed, true)), ['FLUX GATE DESIGN']);
  });
});

/** The resume with the cursor at the bar in the place. */
function at(text: string, place: string): string {
  const plain = text.replace('$0', '');
  const bar = place.indexOf('|');
  const [before, after] = [place.slice(0, bar), place.slice(bar + 1)];
  assert.ok(plain.includes(before + after), place);
  return plain.replace(before + after, () => `${before}$0${after}`);
}

/** Homes are marked with a star. */
function expectReferences(marked: string, expected: readonly string[]): void {
  const { snapshot, cursor } = openResume(marked);
  const found = nameAt(snapshot, cursor);
  assert.ok(found, `nothing at the cursor of ${marked}`);
  const homes = findDefinitions(snapshot, found.name);
  const texts = findReferences(snapshot, found.name, true).map((span) => {
    const isHome = homes.some(({ from }) => from === span.from);
    return snapshot.text.slice(span.from, span.to) + (isHome ? '*' : '');
  });
  assert.deepEqual(texts, expected);
}

function expectNothing(marked: string): void {
  const { snapshot, cursor } = openResume(marked);
  assert.equal(nameAt(snapshot, cursor), undefined, marked);
}

function textsOf(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ from, to }) => text.slice(from, to));
}
