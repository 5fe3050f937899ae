import assert from 'node:assert/strict';
import { accept, complete, itemAt, labels, offersNothing } from '../../../support/completion.ts';

describe('completion in a skills section', () => {
  it('replaces what was typed of the item', () => {
    expectCompleted('## Skills\n\n- Python, Type$0\n', 'TypeScript', '## Skills\n\n- Python, TypeScript\n');
    expectCompleted('## Skills\n\n- **Cloud:** Google Cl$0\n', 'Google Cloud', '## Skills\n\n- **Cloud:** Google Cloud\n');
    expectCompleted('## Skills\n\n- experience with Kube$0\n', 'Kubernetes', '## Skills\n\n- experience with Kubernetes\n');
    expectCompleted('## Skills\n\n- CI/C$0\n', 'CI/CD', '## Skills\n\n- CI/CD\n');
    expectCompleted('## Skills\n\nPython | MySQL/Maria$0\n', 'MariaDB', '## Skills\n\nPython | MySQL/MariaDB\n');
  });

  it('knows aliases, and writes the name', () => {
    expectCompleted('## Skills\n\n- k8$0\n', 'Kubernetes', '## Skills\n\n- Kubernetes\n');
    assert.match(itemAt('## Skills\n\n- k8$0\n', 'Kubernetes').filterText, /^k8s$/i);
  });

  it('tells the kind and other names', () => {
    const item = itemAt('## Skills\n\n- Kuber$0\n', 'Kubernetes');
    assert.match(item.documentation?.() ?? '', /^\*\*Kubernetes\*\*: .+\n\nAlso: K8s$/);
    assert.equal(item.detail, 'DevOps tool');
  });

  it('leaves out what is listed already, under any name', () => {
    assert.equal(find('## Skills\n\n- python, K8s, Py$0\n', 'Python'), undefined);
    assert.equal(find('## Skills\n\n- python, K8s, Kub$0\n', 'Kubernetes'), undefined);
    assert.ok(find('## Skills\n\n- Pyth$0\n', 'Python'));
  });

  it('offers kin of what stands on the line first', () => {
    const label = complete('## Skills\n\n- **Databases:** $0\n').slice(0, 5);
    assert.ok(
      label.every(({ detail }) => detail === 'database'),
      JSON.stringify(label.map(({ label: name }) => name)),
    );
    const neighbours = complete('## Skills\n\n- Python, Java, Excel\n- React, Angular, $0\n').slice(0, 3);
    assert.ok(neighbours.every(({ detail }) => detail === 'front-end framework'));
  });

  it('is not for headings, comments and code', () => {
    for (const text of ['## Py$0\n\n- Python\n', '## Skills\n\n<!-- Py$0 -->\n', '## Skills\n\n```\nPy$0\n```\n']) offersNothing(text);
  });
});

describe('completion in bullets', () => {
  const bullet = (text: string) =>
    `# Ada\n\n## Experience\n\n### Acme\n\n2018 – 2020\n\n#### Engineer\n\n- ${text}\n\n## Skills\n\n- TypeScript\n`;

  it('begins after two letters of a word', () => {
    expectCompleted(bullet('Rewrote the API in Ty$0'), 'TypeScript', bullet('Rewrote the API in TypeScript'));
    offersNothing(bullet('Rewrote the API in T$0'));
    offersNothing(bullet('Rewrote the API in $0'));
  });

  it('offers listed skills first', () => {
    assert.equal(labels(bullet('Built with Ty$0'), 1)[0], 'TypeScript');
  });

  it('takes in several words of a name', () => {
    expectCompleted(bullet('Moved to Google Cl$0'), 'Google Cloud', bullet('Moved to Google Cloud'));
  });

  it('offers nothing that has nothing to do with the word', () => offersNothing(bullet('Rewrote xqz$0')));

  it('comes unasked at a capital with what the resume lists, until a whole name was typed', () => {
    const automatic = { automatic: true };
    assert.deepEqual(labels(bullet('Built with T$0'), 9, automatic), ['TypeScript']);
    assert.deepEqual(labels(bullet('Built it with $0'), 9, automatic), ['TypeScript']);
    for (const text of ['Built with K$0', 'Built with ty$0', 'Built the $0', 'Built with TypeScript$0'])
      offersNothing(bullet(text), automatic);
  });

  it('offers kin of what the role names', () => {
    assert.equal(
      labels(bullet('Moved from Terraform to an$0').replace('- Moved', '- Wrote charts for Kubernetes\n- Moved'), 1)[0],
      'Ansible',
    );
  });

  it('overwrites the rest of the word where the person asks for it', () => {
    const { edit, replaceTo } = itemAt(bullet('Rewrote the API in Ty$0pe.'), 'TypeScript');
    assert.equal(replaceTo - edit.span.to, 'pe'.length);
  });

  it('is not for paragraphs and headings', () => {
    offersNothing('# Ada\n\n## Summary\n\nI like Ty$0\n');
    offersNothing('# Ada Ty$0\n\n## Skills\n');
  });
});

function expectCompleted(marked: string, label: string, expected: string): void {
  assert.equal(accept(marked, label), expected);
}

function find(marked: string, label: string): string | undefined {
  return labels(marked, 1000).find((one) => one === label);
}
