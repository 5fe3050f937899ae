import assert from 'node:assert/strict';
import type { CompletionItem } from '../../../server/src/features/completion/completionItem.ts';
import { completeAt } from '../../../server/src/features/completion/index.ts';
import { applyEdits } from '../../../server/src/model/span.ts';
import { openResume } from '../../support/features.ts';

describe('completion in a skills section', () => {
  it('replaces what was typed of the item', () => {
    expectCompleted('## Skills\n\n- Python, Type$0\n', 'TypeScript', '## Skills\n\n- Python, TypeScript\n');
    expectCompleted('## Skills\n\n- **Cloud:** Google Cl$0\n', 'Google Cloud', '## Skills\n\n- **Cloud:** Google Cloud\n');
    expectCompleted('## Skills\n\n- experience with Kube$0\n', 'Kubernetes', '## Skills\n\n- experience with Kubernetes\n');
    expectCompleted('## Skills\n\n- CI/C$0\n', 'CI/CD', '## Skills\n\n- CI/CD\n');
    expectCompleted('## Skills\n\nPython | MySQL/Maria$0\n', 'MariaDB', '## Skills\n\nPython | MySQL/MariaDB\n');
  });

  it('knows aliases, and writes the name', () => {
    const item = expectCompleted('## Skills\n\n- k8$0\n', 'Kubernetes', '## Skills\n\n- Kubernetes\n');
    assert.match(item.filterText, /^k8s$/i);
  });

  it('tells the kind and other names', () => {
    const item = find('## Skills\n\n- Kuber$0\n', 'Kubernetes');
    assert.match(item?.documentation ?? '', /^\*\*Kubernetes\*\*: .+\n\nAlso: K8s$/);
    assert.notEqual(item?.detail, '');
  });

  it('leaves out what is listed already, under any name', () => {
    assert.equal(find('## Skills\n\n- python, K8s, Py$0\n', 'Python'), undefined);
    assert.equal(find('## Skills\n\n- python, K8s, Kub$0\n', 'Kubernetes'), undefined);
    assert.ok(find('## Skills\n\n- Pyth$0\n', 'Python'));
  });

  it('offers kin of what stands on the line first', () => {
    const label = firstItems('## Skills\n\n- **Databases:** $0\n', 5);
    assert.ok(
      label.every(({ detail }) => detail === 'database'),
      JSON.stringify(label.map(({ label: name }) => name)),
    );
    const neighbours = firstItems('## Skills\n\n- Python, Java, Excel\n- React, Angular, $0\n', 3);
    assert.ok(neighbours.every(({ detail }) => detail === 'front-end framework'));
  });

  it('is not for headings, comments and code', () => {
    for (const text of ['## Skills$0\n\n- Python\n', '## Skills\n\n<!-- Py$0 -->\n', '## Skills\n\n```\nPy$0\n```\n']) expectNothing(text);
  });
});

describe('completion in bullets', () => {
  const bullet = (text: string) =>
    `# Ada\n\n## Experience\n\n### Acme\n\n2018 – 2020\n\n#### Engineer\n\n- ${text}\n\n## Skills\n\n- TypeScript\n`;

  it('begins after two letters of a word', () => {
    expectCompleted(bullet('Rewrote the API in Ty$0'), 'TypeScript', bullet('Rewrote the API in TypeScript'));
    expectNothing(bullet('Rewrote the API in T$0'));
    expectNothing(bullet('Rewrote the API in $0'));
  });

  it('offers listed skills first', () => {
    assert.equal(firstItems(bullet('Built with Ty$0'), 1)[0]?.label, 'TypeScript');
  });

  it('takes in several words of a name', () => {
    expectCompleted(bullet('Moved to Google Cl$0'), 'Google Cloud', bullet('Moved to Google Cloud'));
  });

  it('offers nothing that has nothing to do with the word', () => expectNothing(bullet('Rewrote xqz$0')));

  it('is not for paragraphs and headings', () => {
    expectNothing('# Ada\n\n## Summary\n\nI like Ty$0\n');
    expectNothing('# Ada Ty$0\n\n## Skills\n');
  });
});

function expectCompleted(marked: string, label: string, expected: string): CompletionItem {
  const { snapshot } = openResume(marked);
  const item = find(marked, label);
  assert.ok(item, `“${label}” is not offered`);
  assert.equal(applyEdits(snapshot.text, [item.edit]), expected);
  return item;
}

function expectNothing(marked: string): void {
  assert.deepEqual(firstItems(marked, 3), []);
}

function find(marked: string, label: string): CompletionItem | undefined {
  return firstItems(marked, 1000).find((item) => item.label === label);
}

function firstItems(marked: string, count: number): readonly CompletionItem[] {
  const { snapshot, cursor } = openResume(marked);
  return completeAt(snapshot, cursor).items.slice(0, count);
}
