import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mentionsOf } from '../../../../server/src/features/names/mentions.ts';
import { findNameProblem } from '../../../../server/src/features/names/newName.ts';
import { nameAt } from '../../../../server/src/features/names/references.ts';
import { prepareRename, renameIn } from '../../../../server/src/features/names/rename.ts';
import { applyEdits, spansOverlap } from '../../../../server/src/model/span.ts';
import { openResume, snapshotOf } from '../../../support/features.ts';
import { dedent } from '../../../support/text.ts';

describe('rename', () => {
  it('changes every mention, and nothing that only holds the name', () =>
    expectRename(
      `
        # Ada Lindt

        Engineer who runs K8s. <kubernetes@ada.dev> https://kubernetes.io/ada

        ## Skills

        **Tools:** Kuber$0netes, Docker, \`kubernetes\`, [k8s](https://kubernetes.io)

        ## Experience

        **Engineer**, Acme | 2019 – 2021

        - Moved 60 services to **Kubernetes**, with kubernetes.yml and ~/kubernetes/x.
        - Spoke about “Kubernetes in anger”.

        ## Publications

        - Kubernetes for Bakers, 2020
      `,
      'Nomad',
      `
        # Ada Lindt

        Engineer who runs Nomad. <kubernetes@ada.dev> https://kubernetes.io/ada

        ## Skills

        **Tools:** Nomad, Docker, \`kubernetes\`, [Nomad](https://kubernetes.io)

        ## Experience

        **Engineer**, Acme | 2019 – 2021

        - Moved 60 services to **Nomad**, with kubernetes.yml and ~/kubernetes/x.
        - Spoke about “Kubernetes in anger”.

        ## Publications

        - Kubernetes for Bakers, 2020
      `,
    ));

  it('leaves versions, and says a name with its short form once', () =>
    expectRename(
      '# Ada\n\nUses Amazon Web Services (AWS).\n\n## Skills\n\n- A$0WS\n- Java 17\n',
      'AWS Cloud',
      '# Ada\n\nUses AWS Cloud.\n\n## Skills\n\n- AWS Cloud\n- Java 17\n',
    ));

  it('keeps the target of a link whose text is its label', () =>
    expectRename(
      '# Ada\n\n## Skills\n\n- [Docker], [Docker][], Podman, dock$0er\n\n[Docker]: https://docker.com\n',
      'Buildah',
      '# Ada\n\n## Skills\n\n- [Buildah][Docker], [Buildah][Docker], Podman, Buildah\n\n[Docker]: https://docker.com\n',
    ));

  it('changes an employer in its entries and in prose', () =>
    expectRename(
      '# Ada\n\n## Experience\n\n**Engineer**, Northgate Pay$0ments | 2019 – 2021\n\n- Grew Northgate Payments.\n\n### Clerk, Northgate Payments\n\n2018\n',
      'Northgate',
      '# Ada\n\n## Experience\n\n**Engineer**, Northgate | 2019 – 2021\n\n- Grew Northgate.\n\n### Clerk, Northgate\n\n2018\n',
    ));

  it('is not offered where nothing may be changed', () => {
    const places = [
      '# Ada\n\n## Skills\n\n- `Dock$0er`, Podman\n',
      '# Ada\n\nSpoke about “Dock$0er for all”.\n',
      '# Ada\n\n## Publications\n\n- Dock$0er for All, 2020\n',
      '# Ada\n\n## Projects\n\n### [ada/docker$0](https://github.com/ada/docker)\n',
      '# Ada\n\nPlain wor$0ds.\n',
    ];
    for (const marked of places) {
      const { snapshot, cursor } = openResume(marked);
      assert.equal(prepareRename(snapshot, cursor), undefined, marked);
    }
  });

  it('takes names that people give to skills', () => {
    for (const name of ['C#', 'C++', '.NET 8', 'Node.js', 'CI/CD', 'R&D', 'Objective-C', '3D Printing', 'Sécurité', '機械学習', 'AWS (S3)'])
      assert.equal(findNameProblem(name), undefined, name);
  });

  it('says why a name cannot be', () => {
    assert.match(findNameProblem('') ?? '', /empty/);
    assert.match(findNameProblem('x'.repeat(81)) ?? '', /longer than 80/);
    assert.match(findNameProblem('--') ?? '', /no letter/);
    for (const name of [
      'a, b',
      'a: b',
      '`a`',
      '*a*',
      '[a](b)',
      '<b>',
      '# a',
      '- a',
      '1. a',
      'a | b',
      'a\nb',
      'a@b.de',
      'http://a',
      '_a_',
      'a – b',
    ])
      assert.match(findNameProblem(name) ?? '', /something else/, name);
  });

  it('loses no word, changes nothing but mentions, and is read again', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...newNames), fc.nat(), (text, newName, pick) => {
        const snapshot = snapshotOf(text);
        const offsets = mentionOffsets(text);
        const found = offsets.length > 0 ? nameAt(snapshot, offsets[pick % offsets.length] ?? 0) : undefined;
        if (!found) return;
        const edits = renameIn(snapshot, found.name, newName);
        const renamed = applyEdits(text, edits);
        assert.deepEqual(untouchable(renamed), untouchable(text));
        const mentions = mentionsOf(snapshot.resume, found.name).map(({ place, span }) => ({
          from: span.from + place.start,
          to: span.to + place.start,
        }));
        for (const { span } of edits)
          assert.ok(
            span.from === span.to || mentions.some((mention) => spansOverlap(mention, span)) || text.slice(span.from, span.to) === '[]',
          );
        assert.ok(edits.length === 0 || renamed.split(newName).length > text.split(newName).length);
      }),
      { numRuns: 300 },
    );
  });
});

const newNames = ['Zorblat 9', 'Qux.js', 'C#', 'R&D'];
const fragments = [
  '# Ada Lindt\n\n',
  '\n\n## Skills\n\n',
  '\n\n## Experience\n\n',
  '**Engineer**, Acme | 2019 – 2021\n\n',
  '- ',
  ' Docker',
  'docker, ',
  ' K8s and Kubernetes ',
  'Amazon Web Services (AWS)',
  ' Flux Gate, ',
  ' at Acme ',
  ' “Docker” ',
  ' `docker` ',
  ' **Docker** ',
  ' Do**ck**er ',
  '[Docker](https://docker.com/docker)',
  '[Docker]',
  '[Docker][] ',
  '\n\n[docker]: https://docker.com/\n\n',
  ' docker@docker.com ',
  ' https://docker.com/docker ',
  ' docker.com/docker ',
  '\n\n```\ndocker\n```\n\n',
  '<!-- docker -->',
  '| Docker | Acme |\n|---|---|\n| AWS | Flux Gate |\n',
  ' led ',
  '.\n',
  '\n',
  'Java 17, ',
];
const texts = fc.array(fc.constantFrom(...fragments), { maxLength: 20 }).map((parts) => parts.join(''));

function mentionOffsets(text: string): number[] {
  return [...text.matchAll(/docker|K8s|AWS|Acme|Flux|Java/gi)].map(({ index }) => index + 1);
}

/** Addresses, code, comments and quotations, in order. */
function untouchable(text: string): string[] {
  return text.match(/https?:\/\/[^\s)]+|\S+@\S+|docker\.com\/\S*|`[^`\n]+`|```[^`]*```|<!--.*?-->|“.*?”/g) ?? [];
}

function expectRename(marked: string, newName: string, expected: string): void {
  const { snapshot, cursor } = openResume(marked);
  assert.ok(prepareRename(snapshot, cursor), 'nothing to rename at the cursor');
  const found = nameAt(snapshot, cursor);
  assert.ok(found);
  assert.equal(applyEdits(snapshot.text, renameIn(snapshot, found.name, newName)), dedent(expected));
}
