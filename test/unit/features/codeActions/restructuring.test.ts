import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CodeAction, Move } from '../../../../server/src/features/codeActions/codeAction.ts';
import { groupSkillsAction } from '../../../../server/src/features/codeActions/groupSkillsAction.ts';
import { findCodeActions } from '../../../../server/src/features/codeActions/index.ts';
import { layoutActions } from '../../../../server/src/features/codeActions/layoutActions.ts';
import { moveActions } from '../../../../server/src/features/codeActions/moveActions.ts';
import { splitBulletAction } from '../../../../server/src/features/codeActions/splitBulletAction.ts';
import { titleLinkAction } from '../../../../server/src/features/codeActions/titleLinkAction.ts';
import { applyEdits } from '../../../../server/src/model/span.ts';
import type { Snapshot } from '../../../../server/src/snapshot.ts';
import { openResume, snapshotOf } from '../../../support/features.ts';

const roles = `# Ada Lindt

## Experience

### Acme

2021 – 2023

#### Lead

- Led.

#### Engineer

2019 – 2021

- Built.

#### Trainee

2018 – 2019

- Learned.

### Beta Works

#### Baker

2015 – 2018

- Baked.

## Skills

- Python
`;

describe('moving', () => {
  it('takes a role past its neighbour at the same employer', () => {
    const moved = move(at(roles, '- Buil'), 'entryDown');
    assert.ok(
      moved?.includes('- Led.\n\n#### Trainee\n\n2018 – 2019\n\n- Learned.\n\n#### Engineer\n\n2019 – 2021\n\n- Built.\n\n### Beta Works'),
    );
  });

  it('takes an employer with all roles past the next', () => {
    const moved = move(at(roles, '### Ac'), 'entryDown');
    assert.match(moved ?? '', /## Experience\n\n### Beta Works\n[\s\S]+- Baked\.\n\n### Acme\n[\s\S]+- Learned\.\n\n## Skills/);
  });

  it('takes a section past the next', () => {
    const moved = move(at(roles, '### Ac'), 'sectionDown');
    assert.match(moved ?? '', /^# Ada Lindt\n\n## Skills\n\n- Python\n\n## Experience\n[\s\S]+- Baked\.\n$/);
  });

  it('goes back to where it came from', () => {
    for (const [place, there, back] of [
      ['- Buil', 'entryDown', 'entryUp'],
      ['### Beta', 'entryUp', 'entryDown'],
      ['## Skil', 'sectionUp', 'sectionDown'],
    ] as const) {
      const moved = move(at(roles, place), there) ?? '';
      assert.notEqual(moved, roles);
      assert.equal(move(at(moved, place), back), roles, place);
    }
  });

  it('takes along the comment that silences a rule for the first line', () => {
    const silenced = roles.replace('### Beta Works', '<!-- resume-disable-next-line spacing -->\n### Beta Works');
    assert.match(
      move(at(silenced, '### Beta'), 'entryUp') ?? '',
      /## Experience\n\n<!-- resume-disable-next-line spacing -->\n### Beta Works/,
    );
  });

  it('is called after the role, or after the employer with all roles', () => {
    const titlesAt = (mark: string) => {
      const { snapshot, cursor } = openResume(at(roles, mark));
      return moveActions(snapshot, { from: cursor, to: cursor }).map(({ title }) => title);
    };
    assert.deepEqual(titlesAt('### Ac'), ['Move “Acme” down', 'Move “Experience” down']);
    assert.deepEqual(titlesAt('- Buil'), ['Move “Engineer, Acme” down', 'Move “Experience” down']);
  });

  it('goes nowhere at the ends', () => {
    assert.equal(move(at(roles, '### Ac'), 'entryUp'), undefined);
    assert.equal(move(at(roles, '- Learn'), 'entryDown'), undefined);
    assert.equal(move(at(roles, '## Exp'), 'sectionUp'), undefined);
    assert.equal(move(at(roles, '# Ada'), 'sectionDown'), undefined);
  });

  it('leaves the part with the cursor where it is, so that the cursor goes along', () => {
    const { snapshot, cursor } = openResume(at(roles, '### Beta'));
    for (const { edits } of moveActions(snapshot, { from: cursor, to: cursor }))
      for (const { span } of edits) assert.ok(cursor < span.from || span.to <= cursor);
  });
});

describe('splitting a bullet', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['- Built the oven that all bakers use. Sol$0d it to nine shops.', '- Built the oven that all bakers use.\n- Sold it to nine shops.'],
    ['* Built the oven in spring; then sold it$0 to nine shops.', '* Built the oven in spring\n* Then sold it to nine shops.'],
    ['1. Built an oven for them. Sold$0 it to nine shops.', '1. Built an oven for them.\n2. Sold it to nine shops.'],
    [
      '- One two three four.\n  - Built the oven for them. So$0ld it to nine shops.',
      '- One two three four.\n  - Built the oven for them.\n  - Sold it to nine shops.',
    ],
    ['- Built ovens$0 for Acme Inc. Berlin and for nine other shops', undefined],
    ['- Built $0it. Sold it.', undefined],
    ['- Built **the oven for them. Sold it** to$0 nine shops.', undefined],
  ];
  for (const [text, expected] of cases)
    it(text.replace('$0', ''), () => {
      const section = `# Ada Lindt\n\n## Experience\n\n**Baker**, Acme, 2018 – 2020\n\n${text}\n`;
      const found = apply(section, (snapshot, span) => [splitBulletAction(snapshot, span)]);
      assert.equal(found[0]?.slice(found[0].indexOf('2020') + 6, -1), expected);
    });
});

describe('giving an address a title', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['See https://www.ad$0a.dev/ovens/ now', 'See [ada.dev/ovens](https://www.ada.dev/ovens/) now'],
    ['See <https://ad$0a.dev> now', 'See [ada.dev](https://ada.dev) now'],
    ['See github.com/ad$0a now', 'See [github.com/ada](https://github.com/ada) now'],
    ['<ada@pos$0teo.de>', '[ada@posteo.de](mailto:ada@posteo.de)'],
    ['[x](https://ad$0a.dev)', undefined],
  ];
  for (const [text, expected] of cases)
    it(text.replace('$0', ''), () => {
      const found = apply(`# Ada Lindt\n\n## Projects\n\n- ${text}\n`, (snapshot, span) => [titleLinkAction(snapshot, span)]);
      assert.equal(found[0]?.slice(28, -1), expected);
    });
});

describe('laying out an entry', () => {
  const bullets = '\n\n- Built ovens.\n\n';
  const forms = {
    employerFirst: '### Tallow Ltd\n\n**Senior Engineer** | Mar 2018 – May 2020 | Berlin, Germany',
    roleFirst: '### Senior Engineer\n\n**Tallow Ltd** | Mar 2018 – May 2020 | Berlin, Germany',
    oneLine: '### Senior Engineer, Tallow Ltd | Mar 2018 – May 2020 | Berlin, Germany',
  };
  const resumeWith = (header: string) => `# Ada Lindt\n\n## Experience\n\n${header}${bullets}### Baker, Loaf GmbH\n\n2015 – 2017${bullets}`;

  for (const [name, header] of Object.entries(forms))
    it(`turns ${name} into the others, and not into itself`, () => {
      const others = Object.values(forms).filter((other) => other !== header);
      assert.deepEqual(apply(at(resumeWith(header), '### '), layoutActions), others.map(resumeWith));
    });

  it('is not offered where the header says more than the model knows', () =>
    assert.deepEqual(apply(at(resumeWith(`${forms.oneLine} | sailing on *three* ships`), '### '), layoutActions), []));

  it('is not offered for roles that share their employer', () => assert.deepEqual(apply(at(roles, '#### Eng'), layoutActions), []));
});

describe('grouping skills', () => {
  const grouped = '- **Languages:** Go, Rust\n- **Data:** PostgreSQL\n- **Platforms:** AWS\n- **Other:** sailing\n';
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Go, PostgreSQL, Rust, sail$0ing, AWS\n', grouped],
    ['- Go\n- PostgreSQL\n- Ru$0st\n- sailing\n- AWS\n', grouped],
    [grouped.replace('Go', 'G$0o'), undefined],
    ['Go, Ru$0st\n', undefined],
    ['I know G$0o, PostgreSQL, Rust and AWS well.\n', undefined],
    ['sailing$0, swimming, rowing, dancing, singing, Go, Rust\n', undefined],
  ];
  for (const [list, expected] of cases)
    it(list.replace('$0', ''), () => {
      const head = '# Ada Lindt\n\n## Skills\n\n';
      const found = apply(head + list, (snapshot, span) => [groupSkillsAction(snapshot, span)]);
      assert.equal(found[0]?.slice(head.length), expected);
    });
});

describe('every rearrangement', () => {
  const blocks = [
    '## Experience\n\n',
    '## Education\n\n',
    '### Engineer, Acme GmbH\n\nMar 2018 – 2020\n\n',
    '### Beta Works\n\n#### Baker\n\n2015\n\n',
    '**Lead**, Tallow Ltd, 2019 – Present\n\n',
    '- Built ovens for Acme Inc. and for others. Sold them all; then slept.\n',
    '- See https://ada.dev/x and github.com/ada\n',
    '<!-- kept -->\n',
    '## Skills\n\n- Go\n- PostgreSQL\n- Rust\n- AWS\n\n',
    '| Acme | Engineer | 2020 |\n|---|---|---|\n| Beta | Baker | 2018 |\n\n',
    '---\n\n',
    '\r\n',
    'plain words. More words; and others',
  ];
  const texts = fc.array(fc.constantFrom(...blocks), { maxLength: 10 }).map((parts) => `# Ada Lindt\n\n${parts.join('')}`);
  const everyMove: readonly Move[] = ['entryUp', 'entryDown', 'sectionUp', 'sectionDown'];

  it('keeps every word, how often it stands there as well', () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 1, noNaN: true }), (text, where) => {
        const from = Math.floor(where * text.length);
        const query = {
          span: { from, to: from },
          quickFix: false,
          refactor: false,
          fixAll: false,
          acceptHeading: false,
          acceptWord: false,
        };
        for (const { edits, title } of findCodeActions(snapshotOf(text), { ...query, restructure: true, moves: everyMove })) {
          const after = applyEdits(text, edits);
          if (/^(?:Make a link|Group)/.test(title)) assert.equal(lost(text, after).length, 0, title);
          else assert.deepEqual(wordsOf(after), wordsOf(text), title);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort();
}

function lost(before: string, after: string): string[] {
  const left = wordsOf(after);
  return wordsOf(before).filter((word) => {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** The text with the cursor inside the first occurrence of a text. */
function at(text: string, mark: string): string {
  return text.replace(mark, `${mark}$0`);
}

function move(marked: string, wanted: Move): string | undefined {
  return apply(marked, (snapshot, span) => moveActions(snapshot, span).filter((action) => action.move === wanted))[0];
}

/** The texts that the actions at the cursor make. */
function apply(marked: string, find: (snapshot: Snapshot, span: { from: number; to: number }) => (CodeAction | undefined)[]): string[] {
  const { snapshot, cursor } = openResume(marked);
  const actions = find(snapshot, { from: cursor, to: cursor }).filter((action) => action !== undefined);
  return actions.map(({ edits }) => applyEdits(snapshot.text, edits));
}
