import assert from 'node:assert/strict';
import { accept, complete, itemAt, labels, offersNothing } from '../../../support/completion.ts';

const automatic = { automatic: true };

describe('completion of action verbs', () => {
  const role = (dates: string, bullets: string) =>
    `# Ada\n\n## Experience\n\n### Acme\n\n**Engineer** | ${dates}\n\n${bullets}\n\n### Beta\n\n**Analyst** | Jan 2010 – Nov 2012\n\n- Designed it.\n`;
  const past = (bullets: string) => role('Mar 2018 – May 2020', bullets);
  const current = (bullets: string) => role('Mar 2018 – Present', bullets);

  it('is in the past where the role is over, and in the present where it goes on', () => {
    assert.deepEqual(labels(past('- $0'), 3, automatic), ['Led', 'Built', 'Improved']);
    assert.deepEqual(labels(current('- $0'), 3, automatic), ['Lead', 'Build', 'Improve']);
  });

  it('goes on as the other bullets of the role do', () => {
    assert.deepEqual(labels(current('- Built the thing.\n- $0'), 2), ['Led', 'Improved']);
    assert.deepEqual(labels(current('- Builds the thing.\n- $0'), 2), ['Leads', 'Improves']);
  });

  it('offers none that the role has, and those of other roles last', () => {
    const offered = labels(past('- Led the thing.\n- $0'), 200);
    assert.ok(!offered.includes('Led'));
    assert.equal(offered.at(-1), 'Designed');
  });

  it('knows many more once one is begun', () => {
    assert.equal(accept(past('- Rec$0'), 'Reconciled'), past('- Reconciled'));
    assert.equal(accept(past('- rec$0'), 'reconciled'), past('- reconciled'));
    offersNothing(past('- Reconciled$0'), automatic);
  });

  it('tells what deed it is, its forms and what is near', () => {
    const item = itemAt(past('- $0'), 'Designed');
    assert.equal(item.detail, 'building');
    assert.match(item.documentation?.() ?? '', /^\*\*design\*\* · designed · designing\n\nNear in meaning: .+\n\nIt opens one bullet/);
  });

  it('opens with nouns where resumes in that language do', () => {
    const text =
      '# Ada\n\n## Berufserfahrung\n\n### Acme\n\n**Entwicklerin** | März 2021 – Mai 2023\n\n- Entwicklung der Software für die Bahn und den Bund\n- $0';
    assert.equal(labels(text, 1)[0], 'Konzeption');
    assert.equal(labels(text, 100).at(-1), 'Entwicklung');
  });

  it('is for the first word of a bullet of a role only', () => {
    for (const text of [past('- Built L$0'), past('L$0')]) assert.ok(complete(text, automatic).every(({ kind }) => kind !== 'verb'));
    offersNothing('# Ada\n\n## Summary\n\n- L$0', automatic);
  });
});
